// What is wrong with a draft, as sentences. IronCalc reads the formulas and tries the formats.
import { getTokens } from '@ironcalc/wasm';
import { catalogue } from '../../src/catalogue';
import { namespace } from '../../src/formula/print';
import { addressOf, type Area, areaOf } from '../../src/formula/area';
import { cellsOf, type DraftCell, type SheetDraft, type Words } from '../../src/workbook/draft';
import { builtInNames } from '../hosts/excel/built-in-names';
import { openSpreadsheet } from './spreadsheet';

const known: ReadonlySet<string> = new Set([...builtInNames, ...catalogue.map(({ name }) => `${namespace}.${name}`)]);
const spreadsheet = openSpreadsheet();

export const faultsIn = (draft: SheetDraft): string[] => [
  ...bothOf(draft.name).flatMap(faultOfName),
  ...faultsOfPlaces(draft),
  ...cellsOf(draft).flatMap((cell) => faultsOfCell(cell, draft)),
];

const bothOf = (words: Words): string[] => (typeof words === 'string' ? [words] : [words.en, words.fr]);

const at = ({ row, column }: DraftCell): string => addressOf({ top: row, bottom: row, left: column, right: column });

// Excel's rules for the name of a sheet; two letters fewer leave room for a number behind it.
function faultOfName(name: string): string[] {
  const isLegal = name.length > 0 && name.length <= 26 && !/[:\\/?*[\]]|^'|'$/.test(name);
  return isLegal ? [] : [`the sheet cannot be called "${name}"`];
}

const isInside = ({ bottom, right }: Area, { rows, columns }: SheetDraft): boolean => bottom < rows && right < columns;

function faultsOfPlaces(draft: SheetDraft): string[] {
  const { entries, merged = [], frozen, rowHeights = {}, columnWidths, rows, columns } = draft;
  const places = [...entries.map((entry) => entry.at), ...merged];
  const hidden = cellsOf(draft).filter(
    (cell) => cell.content !== undefined && merged.some((area) => isHidden(cell, areaOf(area))),
  );
  return [
    ...places.filter((place) => !isInside(areaOf(place), draft)).map((place) => `${place} is outside the sheet`),
    ...entries
      .filter((entry) => entry.content !== undefined && entry.at.includes(':'))
      .map((entry) => `${entry.at} is more than the one cell that a content needs`),
    ...hidden.map((cell) => `${at(cell)} is hidden by a merged cell`),
    ...(columnWidths.length > columns ? ['there are more widths than columns'] : []),
    ...Object.keys(rowHeights)
      .filter((row) => Number(row) > rows)
      .map((row) => `row ${row} is outside the sheet`),
    ...(frozen && (frozen.rows >= rows || frozen.columns >= columns) ? ['nothing would be left to scroll'] : []),
  ];
}

const isHidden = ({ row, column }: DraftCell, { top, left, bottom, right }: Area): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left);

function faultsOfCell(cell: DraftCell, draft: SheetDraft): string[] {
  const { content, format } = cell;
  const formats = format === undefined ? [] : bothOf(format).filter((each) => !isFormat(each));
  return [
    ...formats.map((each) => `${at(cell)}: ${each} is no number format`),
    ...(content && 'formula' in content ? faultsOfFormula(content.formula, cell, draft) : []),
  ];
}

const isFormat = (format: string): boolean =>
  !String(spreadsheet.evaluate(`=TEXT(1.5,"${format.replaceAll('"', '""')}")`)).startsWith('#');

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Reference extends Place {
  readonly sheet?: string;
}

function faultsOfFormula(formula: string, cell: DraftCell, draft: SheetDraft): string[] {
  const tokens = getTokens(formula.replace(/^=/, '')).map(({ token }) => token as string | Record<string, unknown>);
  const count = (kind: string): number => tokens.filter((token) => token === kind).length;
  const isWhole = count('LeftParenthesis') === count('RightParenthesis') && spreadsheet.evaluate(formula) !== '#ERROR!';
  const of = (kind: string): unknown[] =>
    tokens.flatMap((token) => (typeof token === 'object' && kind in token ? [token[kind]] : []));
  const ranges = of('Range') as { readonly sheet?: string; readonly left: Place; readonly right: Place }[];
  const corners = [...(of('Reference') as Reference[]), ...ranges.flatMap(({ left, right }) => [left, right])];
  const names = (of('Ident') as string[]).filter((name) => !known.has(name));
  const says = (fault: string): string => `${at(cell)}: ${formula} ${fault}`;
  return [
    ...(formula.startsWith('=') && isWhole ? [] : [says('is no formula')]),
    ...names.map((name) => says(`calls ${name}, which nobody knows`)),
    ...(corners.every(({ row, column }) => row <= draft.rows && column <= draft.columns)
      ? []
      : [says('leaves the sheet')]),
    // A draft's sheet may get another name, and stands alone in a user's workbook.
    ...([...(of('Reference') as Reference[]), ...ranges].every(({ sheet }) => sheet === undefined)
      ? []
      : [says('needs another sheet')]),
    ...(corners.some(({ row, column }) => row === cell.row + 1 && column === cell.column + 1)
      ? [says('refers to itself')]
      : []),
  ];
}
