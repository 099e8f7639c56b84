// The page around the grid: header, spreadsheet with its status line, task pane, and the ways between them by keyboard.
import type { Language } from '../../data/shapes';
import { element } from './element';
import { switchLanguage } from './language';
import type { FileButtons } from './tables/take-files';
import { texts } from './texts';

export interface Frame {
  readonly grid: HTMLElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly files: FileButtons;
  readonly pane: HTMLElement;
  /** Gives the keyboard to the grid. */
  readonly enterGrid: () => void;
}

export function buildFrame(page: HTMLElement, language: Language): Frame {
  const grid = element('div', { id: 'grid', class: 'grid', tabindex: '-1' });
  const status = element('p', { class: 'status-line', role: 'status', 'aria-live': 'polite' });
  const notice = element('div', { class: 'notice' });
  const files = fileButtons(language);
  const keys = element('p', { id: 'grid-keys', class: 'unseen' }, texts.keys[language]);
  const label = { 'aria-label': texts.grid[language], 'aria-describedby': 'grid-keys' };
  const main = element('main', label, keys, grid, notice, status);
  const pane = element('aside', {
    id: 'task-pane',
    class: 'task-pane',
    'aria-label': texts.pane[language],
    tabindex: '-1',
  });
  page.append(skipLink(pane, language), header(page, files, language), main, pane);
  const enterGrid = (): void => enterEditor(grid);
  switchBetween(enterGrid, pane);
  grid.addEventListener('click', ({ target }) => {
    if (isSheetTab(target)) enterGrid();
  });
  return { grid, status, notice, files, pane, enterGrid };
}

function header(page: HTMLElement, files: FileButtons, language: Language): HTMLElement {
  const icon = element('img', { src: 'assets/icon-32.png', alt: '', width: '20', height: '20' });
  const name = element('h1', {}, texts.product[language]);
  const kind = element('span', { class: 'kind' }, texts.workbench[language]);
  const group = element('div', { class: 'files' }, files.open, files.save);
  return element('header', {}, icon, name, kind, group, languageSwitch(language), paneSwitch(page, language));
}

const fileButtons = (language: Language): FileButtons => ({
  open: element('button', { type: 'button' }, texts.openCsv[language]),
  save: element('button', { type: 'button' }, texts.saveCsv[language]),
});

function languageSwitch(language: Language): HTMLElement {
  const choice = (each: Language, name: string): HTMLElement => {
    const button = element('button', { type: 'button', lang: each, 'aria-pressed': String(each === language) });
    button.append(
      element('span', { 'aria-hidden': 'true' }, each.toUpperCase()),
      element('span', { class: 'unseen' }, name),
    );
    button.addEventListener('click', () => switchLanguage(each));
    return button;
  };
  const label = { class: 'languages', role: 'group', 'aria-label': texts.language[language] };
  return element('div', label, choice('en', 'English'), choice('fr', 'Français'));
}

/** Narrow pages show the pane over the grid, when asked. */
function paneSwitch(page: HTMLElement, language: Language): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'pane-switch', 'aria-controls': 'task-pane' },
    texts.pane[language],
  );
  const set = (isOpen: boolean): void => {
    page.dataset.pane = isOpen ? 'open' : 'closed';
    button.setAttribute('aria-expanded', String(isOpen));
  };
  button.addEventListener('click', () => set(page.dataset.pane !== 'open'));
  set(false);
  return button;
}

function skipLink(pane: HTMLElement, language: Language): HTMLElement {
  const link = element('a', { href: '#task-pane', class: 'skip' }, texts.skipToPane[language]);
  link.addEventListener('click', () => enter(pane));
  return link;
}

// Excel's own key between its parts: https://support.microsoft.com, keyboard shortcuts, F6. The grid swallows Tab.
function switchBetween(enterGrid: () => void, pane: HTMLElement): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    if (pane.contains(document.activeElement)) enterGrid();
    else enter(pane);
  };
  addEventListener('keydown', onKey, { capture: true });
}

/** Who has chosen a sheet goes on in its cells, as in Excel; not in a tab whose name is being written. */
const isSheetTab = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="tab"]') !== null &&
  target.closest('[contenteditable="true"]') === null;

function enterEditor(grid: HTMLElement): void {
  const editor = grid.querySelector<HTMLElement>('[contenteditable]');
  editor?.focus({ preventScroll: true });
  // The browser pastes where its selection is, which stays where a dialog or a button was.
  getSelection()?.setPosition(editor, 0);
}

function enter(pane: HTMLElement): void {
  const isHidden = getComputedStyle(pane).display === 'none';
  if (isHidden) document.querySelector<HTMLElement>('.pane-switch')?.click();
  pane.focus();
}
