// A workbook in memory: two sheets that can be renamed, deleted and switched between.
import { a1Of, firstCellOf, isWithin } from '../../src/formula/a1';
import { type CellRef, keyOf } from '../../src/formula/cell-ref';
import {
  type Area,
  areaOf,
  type Block,
  fits,
  rowsOf,
  type Standing,
  type StandingCell,
} from '../../src/workbook/block';
import type { Language } from '../../src/data/shapes';
import {
  cellsOf,
  type Content as DraftContent,
  type DraftCell,
  freeName,
  inLanguage,
  type Words,
} from '../../src/workbook/draft';
import { type Host, HostRefusal, type RefusalReason } from '../../src/workbook/host';

type Content = Omit<StandingCell, 'cell'>;

export interface MemoryHost extends Host {
  /** By sheet, then by address. */
  put(sheetId: string, a1: string, content: Partial<Content>): void;
  at(sheetId: string, a1: string): Content;
  /** The addresses of a sheet that were ever written to. */
  written(sheetId: string): string[];
  selectAll(address: string): void;
  activate(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  remove(sheetId: string): void;
  /** Every call from now on is refused. */
  refuse(reason: RefusalReason): void;
  /** How often something was written, however much at once. */
  readonly exchanges: readonly number[];
}

const empty: Content = { formula: '', spilled: '', numberFormat: 'General', note: '' };
const edges = { rows: 1000, columns: 26 };

function typedOf(content: DraftContent, language: Language): string {
  if ('formula' in content) return content.formula;
  return 'number' in content ? String(content.number) : inLanguage(content.text, language);
}

export function memoryHost(): MemoryHost {
  const names = new Map([
    ['one', 'Sheet1'],
    ['two', 'Sheet2'],
  ]);
  const cells = new Map<string, Content>();
  const written: CellRef[] = [];
  const exchanges: number[] = [];
  const listeners = new Set<() => void>();
  const state = { activeId: 'one', selected: 'B2', refusal: undefined as RefusalReason | undefined };

  const answer = async <T>(read: () => T): Promise<T> => {
    if (state.refusal !== undefined) throw new HostRefusal(state.refusal);
    return read();
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const sheets = () => ({ activeId: state.activeId, names: new Map(names) });
  const standing = (areas: readonly Area[]): Standing =>
    areas.map((area) => {
      if (!names.has(area.sheetId)) throw new HostRefusal({ code: 'sheet-gone' });
      if (!fits(area, edges)) throw new HostRefusal({ code: 'does-not-fit' });
      return rowsOf(area, (cell) => ({ ...empty, ...cells.get(keyOf(cell)), cell }));
    });
  const write = (block: Block): void => {
    rowsOf(areaOf(block), (cell, row, column) => {
      written.push(cell);
      const before = cells.get(keyOf(cell)) ?? empty;
      cells.set(keyOf(cell), {
        formula: block.formulas[row]?.[column] ?? '',
        spilled: '',
        numberFormat: block.numberFormats?.[row]?.[column] ?? before.numberFormat,
        note: block.notes?.[row]?.[column] ?? before.note,
      });
    });
  };
  const draw = (sheetId: string, { row, column, content, format, note }: DraftCell, language: Language): void => {
    const said = (words: Words | undefined): string => (words === undefined ? '' : inLanguage(words, language));
    cells.set(keyOf({ sheetId, a1: a1Of({ row, column }) }), {
      ...empty,
      formula: content === undefined ? '' : typedOf(content, language),
      numberFormat: said(format) || empty.numberFormat,
      note: said(note),
    });
  };
  return {
    name: 'workbench',
    exchanges,
    readSelection: () =>
      answer(() => ({
        cell: { sheetId: state.activeId, a1: firstCellOf(state.selected) },
        address: state.selected,
        sheets: sheets(),
      })),
    readSheets: () => answer(sheets),
    read: (areas) => answer(() => standing(areas)),
    exchange: (change, agrees) =>
      answer(() => {
        const areas = change.map(areaOf);
        const before = standing(areas);
        if (!agrees(before)) return { type: 'declined', before };
        change.forEach(write);
        exchanges.push(change.length);
        return { type: 'written', before, after: standing(areas), names: sheets().names };
      }),
    readFormulas: ({ sheetId, address }) =>
      answer(() =>
        [...cells].flatMap(([key, { formula }]) => {
          const [a1 = '', sheet = ''] = key.split(' ');
          const cell = { sheetId: sheet, a1 };
          const isAskedFor = sheet === (sheetId ?? sheet) && (address === undefined || isWithin(a1, address));
          return isAskedFor && formula.startsWith('=') ? [{ cell, formula }] : [];
        }),
      ),
    addSheet: (draft, language) =>
      answer(() => {
        const name = freeName(draft.name[language], [...names.values()]);
        const sheetId = `added-${names.size}`;
        names.set(sheetId, name);
        for (const cell of cellsOf(draft)) draw(sheetId, cell, language);
        Object.assign(state, { activeId: sheetId, selected: 'A1' });
        tell();
        return { sheetId, name };
      }),
    select: ({ sheetId, a1 }) =>
      answer(() => {
        Object.assign(state, { activeId: sheetId, selected: a1 });
        tell();
      }),
    onSelectionChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (sheetId, a1, content) => {
      cells.set(keyOf({ sheetId, a1 }), { ...empty, ...content });
    },
    at: (sheetId, a1) => cells.get(keyOf({ sheetId, a1 })) ?? empty,
    written: (sheetId) => written.filter((cell) => cell.sheetId === sheetId).map(({ a1 }) => a1),
    selectAll(address) {
      state.selected = address;
      tell();
    },
    activate(sheetId) {
      state.activeId = sheetId;
      tell();
    },
    rename: (sheetId, name) => void names.set(sheetId, name),
    remove: (sheetId) => void names.delete(sheetId),
    refuse: (reason) => {
      state.refusal = reason;
    },
  };
}
