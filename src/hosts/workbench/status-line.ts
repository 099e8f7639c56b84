// One line under the grid about the active cell: an error's sentence, which the cell itself cannot show, or what the
// function in it does.
import { findFunction } from '../../catalogue';
import { syntaxOf } from '../../catalogue/help';
import type { Language } from '../../data/shapes';
import type { Grid } from './grid';
import { errorCodes, type GridCell, onSelectionMove, readGridCell, selectedCell } from './grid-cell';
import { texts } from './texts';

export function keepStatusLine(element: HTMLElement, grid: Grid, language: Language): void {
  const refresh = (): void => {
    const cell = selectedCell(grid);
    if (cell !== undefined) show(element, readGridCell(grid, cell), language);
  };
  const { api } = grid;
  onSelectionMove(grid, refresh);
  api.addEvent(api.Event.SheetValueChanged, refresh);
  api.getFormula().calculationResultApplied(refresh);
  refresh();
}

function show(element: HTMLElement, cell: GridCell, language: Language): void {
  const isError = errorCodes.has(cell.value);
  const parts = [
    part('status-address', cell.address),
    ...(isError ? [part('status-code', String(cell.value))] : []),
    part('status-text', isError ? errorText(cell, language) : helpText(cell, language)),
    ...(cell.note === '' ? [] : [part('status-note', cell.note)]),
  ];
  // A live region speaks at every change: what has not changed is not written again.
  const text = parts.map(({ textContent }) => textContent).join('  ');
  if (element.dataset.shown === text) return;
  element.dataset.shown = text;
  element.dataset.error = String(isError);
  element.replaceChildren(...parts.flatMap((each, index) => (index === 0 ? [each] : ['  ', each])));
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

function errorText(cell: GridCell, language: Language): string {
  if (cell.sentence !== undefined) return cell.sentence;
  if (cell.value === '#SPILL!') return texts.spillBlocked[language];
  return cell.value === '#NAME?' ? texts.unknownName[language] : '';
}

function helpText(cell: GridCell, language: Language): string {
  const [, name] = /\bGW\.([A-Z]+)/i.exec(cell.formula) ?? [];
  const record = name === undefined ? undefined : findFunction(name);
  const origin = cell.spilledFrom === undefined ? '' : `${texts.spilledFrom[language]} ${cell.spilledFrom}. `;
  return record === undefined ? origin.trim() : `${origin}${syntaxOf(record)}: ${record.summary[language]}`;
}
