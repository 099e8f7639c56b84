// One line under the grid about the active cell: its address and value, then an error's sentence, which the cell itself cannot
// show, or why a text is no number, or what the function in it does.
import { ErrorType } from '@univerjs/engine-formula';
import { findFunction } from '../../catalogue';
import { syntaxOf } from '../../catalogue/help';
import type { Language, Text } from '../../data/shapes';
import { type ExcelOnly, excelOnly } from '../../formula/excel-only';
import { stored } from '../../formula/localise';
import { isNumberElsewhere } from '../../language/as-written';
import { errorCode, truth } from '../../language/excel';
import { figure } from '../../language/numbers';
import { cut } from '../../language/quoted';
import { element } from './element';
import type { Grid } from './grid';
import { errorCodes, type GridCell, onSelectionMove, readGridCell, selectedCell } from './grid-cell';
import { texts } from './texts';

export function keepStatusLine(line: HTMLElement, grid: Grid, language: Language): void {
  const refresh = (): void => {
    const cell = selectedCell(grid);
    if (cell !== undefined) show(line, readGridCell(grid, cell), language);
  };
  const { api } = grid;
  onSelectionMove(grid, refresh);
  api.addEvent(api.Event.SheetValueChanged, refresh);
  api.getFormula().calculationResultApplied(refresh);
  refresh();
}

function show(line: HTMLElement, cell: GridCell, language: Language): void {
  const isError = errorCodes.has(cell.value);
  const parts = [
    part('status-address', cell.address),
    part(isError ? 'status-code' : 'status-value', valueText(cell.value, language)),
    part('status-text', isError ? errorText(cell, language) : (whyText(cell, language) ?? helpText(cell, language))),
    part('status-note', cell.note),
  ].filter(({ textContent }) => textContent !== '');
  // A live region speaks at every change: what has not changed is not written again.
  const text = parts.map(({ textContent }) => textContent).join('  ');
  if (line.dataset.shown === text) return;
  line.dataset.shown = text;
  line.dataset.error = String(isError);
  line.replaceChildren(...parts.flatMap((each, index) => (index === 0 ? [each] : ['  ', each])));
}

const part = (name: string, text: string): HTMLElement => element('span', { class: name }, text);

const longestShown = 60;

function valueText(value: GridCell['value'], language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return figure(value, language);
  if (typeof value === 'boolean') return truth(value, language);
  return cut(errorCode(value, language), longestShown);
}

/** Why what was typed is a text, where somebody may have meant a number or a formula. */
function whyText({ value, formula }: GridCell, language: Language): string | undefined {
  if (typeof value !== 'string' || formula !== '') return undefined;
  if (isNumberElsewhere(value, language)) return texts.numberElsewhere[language];
  return value.startsWith('=') && stored(value, language) === undefined ? texts.formulaElsewhere[language] : undefined;
}

/** What a function of ours says; of others, what the code means. */
function errorText({ sentence, formula, value }: GridCell, language: Language): string {
  if (sentence !== undefined) return sentence;
  const only = excelOnly(formula);
  const text = only === undefined ? errorTexts[String(value)] : excelOnlyTexts[only];
  return text?.[language] ?? '';
}

const errorTexts: Readonly<Record<string, Text>> = {
  [ErrorType.CYCLE]: texts.circular,
  [ErrorType.DIV_BY_ZERO]: texts.divisionByZero,
  [ErrorType.NA]: texts.notAvailable,
  [ErrorType.NAME]: texts.unknownName,
  [ErrorType.NULL]: texts.noCommonCell,
  [ErrorType.NUM]: texts.noSuchNumber,
  [ErrorType.REF]: texts.gone,
  [ErrorType.SPILL]: texts.spillBlocked,
  [ErrorType.VALUE]: texts.wrongKind,
};

const excelOnlyTexts: Readonly<Record<ExcelOnly, Text>> = {
  'spilled-range': texts.spilledRange,
  'implicit-intersection': texts.implicitIntersection,
};

function helpText(cell: GridCell, language: Language): string {
  const [, name] = /\bGW\.([A-Z]+)/i.exec(cell.formula) ?? [];
  const record = name === undefined ? undefined : findFunction(name);
  const origin = cell.spilledFrom === undefined ? '' : `${texts.spilledFrom[language]} ${cell.spilledFrom}. `;
  return record === undefined ? origin.trim() : `${origin}${syntaxOf(record, language)}: ${record.summary[language]}`;
}
