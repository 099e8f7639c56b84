// By how much a page is larger than its window, and how far anything but the pane is scrolled: all of it nothing.
import type { Page } from 'playwright-core';

export const asTheWindow = {
  taller: 0,
  wider: 0,
  headerAt: 0,
  scrolledTo: [0, 0],
  gridScrolledTo: [0, 0],
  paneAside: 0,
};

export const extentOf = (page: Page): Promise<typeof asTheWindow> =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    const [grid, pane] = [document.querySelector('#grid'), document.querySelector('#task-pane')];
    const isShown = pane !== null && pane.clientWidth > 0;
    return {
      taller: scrollHeight - innerHeight,
      wider: scrollWidth - innerWidth,
      headerAt: document.querySelector('header')?.getBoundingClientRect().top ?? NaN,
      scrolledTo: [scrollX, scrollY],
      gridScrolledTo: [grid?.scrollLeft ?? NaN, grid?.scrollTop ?? NaN],
      // What sticks out of the pane to the right, or how far it is scrolled there.
      paneAside: isShown ? pane.scrollWidth - pane.clientWidth + pane.scrollLeft : 0,
    };
  });
