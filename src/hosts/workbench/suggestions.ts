// Univer's list of functions while a formula is typed, with two of its faults mended.
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  type Univer,
} from '@univerjs/core';
import { IDescriptionService, KeyCode } from '@univerjs/preset-sheets-core';
import { namespace } from '../../formula/print';

/**
 * Univer cuts the list after ten, fewer than there are functions here: it asks this service and takes `slice(0, 10)` of
 * the answer. The answer for our namespace therefore stays whole when sliced.
 */
export function suggestAll(univer: Univer): void {
  const service = univer.__getInjector().get(IDescriptionService);
  const search = service.getSearchListByNameFirstLetter.bind(service);
  service.getSearchListByNameFirstLetter = (text) => {
    const found = search(text);
    return text.toUpperCase().startsWith(namespace) ? Object.assign(found, { slice: () => found }) : found;
  };
}

// The list listens to a command of its own as long as it is open, one for each place where a formula is typed.
const listCommands = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].map(
  (editor) => `sheet.formula-embedding-editor.search_function.${editor}`,
);

/**
 * Univer closes the list 300 ms after the last key. Whoever types on to the end and presses Enter sooner loses that
 * Enter to the list, and the cell stays open. A character that ends a name therefore closes the list at once.
 */
export function closeListBehindName(univer: Univer, container: HTMLElement): void {
  const commands = univer.__getInjector().get(ICommandService);
  const close = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || /[\w.]/.test(event.key)) return;
    for (const id of listCommands) {
      if (commands.hasCommand(id)) commands.syncExecuteCommand(id, { keyCode: KeyCode.ESC });
    }
  };
  container.addEventListener('keydown', close, { capture: true });
}
