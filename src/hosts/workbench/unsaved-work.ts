// The workbench keeps no file, so leaving the page, or opening it anew in the other language, would drop what was typed.
import { IUndoRedoService } from '@univerjs/core';
import type { Grid } from './grid';

/** Has the browser ask before the page goes, as long as there is something to undo. */
export function askBeforeLeaving(grid: Grid): void {
  const { undoRedoStatus$ } = grid.univer.__getInjector().get(IUndoRedoService);
  let undos = 0;
  undoRedoStatus$.subscribe((status) => {
    undos = status.undos;
  });
  window.addEventListener('beforeunload', (event) => {
    if (undos > 0) event.preventDefault();
  });
}
