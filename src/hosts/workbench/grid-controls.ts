// Names for the controls that Univer 0.25.1 draws as pictures alone, for readers without sight, and the Tab key for those that it
// makes of elements which are no buttons.
import { LocaleService, type Univer } from '@univerjs/core';
import { IMenuManagerService, MenuManagerPosition } from '@univerjs/preset-sheets-core';
import type { Language, Text } from '../../data/shapes';
import { texts } from './texts';

const formulaBar = '[data-u-comp="formula-bar"]';
const entryButton = (place: number): string =>
  `${formulaBar} > div:nth-child(2) > div:first-child span:nth-child(${place})`;
const barButton = '[data-u-comp="sheet-bar-append-button"]';

/** By the place in the grid; an element that is no button is made one where `isButton` says so. */
const controls: readonly (readonly [selector: string, name: Text, isButton?: 'isButton'])[] = [
  ['[data-u-comp="ribbon-toolbar"]', texts.toolbar],
  ['[data-u-comp="defined-name"] input', texts.nameBox],
  ['[data-u-comp="defined-name"] a', texts.definedNames, 'isButton'],
  [entryButton(1), texts.cancelEntry, 'isButton'],
  [entryButton(2), texts.takeEntry, 'isButton'],
  [entryButton(3), texts.insertFunction, 'isButton'],
  [`${formulaBar} > div:nth-child(2) > div:nth-child(2) > div:last-child`, texts.expandBar, 'isButton'],
  [`${formulaBar} > div:last-child button`, texts.stopCalculating],
  ['button[aria-label="increment"]', texts.more],
  ['button[aria-label="decrement"]', texts.less],
  ['[data-u-comp="slide-tab-bar"]', texts.sheetTabs],
  ['[data-u-comp="sidebar"]', texts.sidePanel],
  ['[data-u-comp="sidebar"] header button', texts.close],
  ['[aria-label="Resize sidebar"]', texts.resize],
];

/** In the page and not only in the grid's own part of it, because menus open beside it. */
export function nameControls(univer: Univer, page: HTMLElement, language: Language): void {
  const names = toolbarNames(univer);
  const nameAll = (): void => {
    for (const [selector, name, isButton] of controls)
      for (const control of page.querySelectorAll(selector)) {
        label(control, name[language]);
        if (isButton) pressable(control);
      }
    const [newSheet, allSheets] = page.querySelectorAll(barButton);
    if (newSheet) label(newSheet, texts.newSheet[language]);
    if (allSheets) label(allSheets, texts.allSheets[language]);
    for (const control of page.querySelectorAll('[data-u-command]'))
      nameCommand(control, names().get(control.getAttribute('data-u-command') ?? ''));
    // A canvas is drawn on and not typed into: with Univer's tabindex of 1 the Tab key would come to it before all of the page.
    for (const canvas of page.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '-1');
  };
  new MutationObserver(nameAll).observe(page, { childList: true, subtree: true });
  nameAll();
}

/** By command, what Univer says when the mouse rests on its button. Its plugins add to the toolbar as they start. */
function toolbarNames(univer: Univer): () => ReadonlyMap<string, string> {
  const injector = univer.__getInjector();
  const [menus, locale] = [injector.get(IMenuManagerService), injector.get(LocaleService)];
  let names: ReadonlyMap<string, string> | undefined;
  menus.menuChanged$.subscribe(() => {
    names = undefined;
  });
  const read = (): ReadonlyMap<string, string> =>
    new Map(
      menus.getFlatMenuByPositionKey(MenuManagerPosition.RIBBON).flatMap(({ item }): [string, string][] => {
        const key = item?.tooltip ?? item?.title;
        return item !== undefined && typeof key === 'string' ? [[item.id, locale.t(key)]] : [];
      }),
    );
  return () => (names ??= read());
}

function nameCommand(control: Element, name: string | undefined): void {
  if (name === undefined) return;
  // Of a command with a list it is what opens the list, which the command's own element may hold.
  const pressed = control.querySelector('[aria-haspopup]') ?? control;
  label(pressed, name);
  pressable(pressed);
}

function label(element: Element, name: string): void {
  if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
}

function pressable(element: Element): void {
  if (element.matches('button') || element.hasAttribute('role')) return;
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '0');
  // Where Univer listens for Enter itself, its list would open and close again.
  if (!element.hasAttribute('aria-haspopup')) element.addEventListener('keydown', clickByKey);
}

function clickByKey(event: Event): void {
  if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.click();
}
