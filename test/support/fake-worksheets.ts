// The worksheets of a workbook as Office.js shows them: nothing happens, and nothing can be read, before a sync. It refuses
// what Excel refuses: names that are taken or too long, blocks of another size than their range.
import { type Area, areaOf } from '../../src/formula/area';

export interface DrawnCell {
  formula?: string | number;
  numberFormat?: string;
  properties?: Excel.SettableCellProperties;
}

/** A sheet as it stands after the last sync. */
export class SheetState {
  readonly cells = new Map<string, DrawnCell>();
  readonly plain: Record<string, unknown> = {};
  readonly widths: Record<number, number> = {};
  readonly heights: Record<number, number> = {};
  readonly merged: string[] = [];
  readonly notes: Record<string, string> = {};
  frozen: Area | undefined;
  showGridlines = true;
  isActive = false;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}
}

const size = ({ top, left, bottom, right }: Area): string => `${bottom - top + 1}x${right - left + 1}`;

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

export function fakeWorksheets(names: readonly string[], notesSupported = true) {
  const sheets = names.map((name, index) => new SheetState(`{${index}}`, name));
  let syncs = 0;
  const waiting: (() => void)[] = [];
  const later = (step: () => void): number => waiting.push(step);
  const loadable = (known: () => Record<string, unknown>) => {
    const loaded: Record<string, unknown> = {};
    return {
      load: (asked: string | string[]) => later(() => [asked].flat().forEach((name) => (loaded[name] = known()[name]))),
      read: (name: string): unknown => {
        if (!(name in loaded)) throw refusal('PropertyNotLoaded');
        return loaded[name];
      },
    };
  };

  function rangeOf(state: () => SheetState, area: Area | undefined, address: string) {
    const place = (row: number, column: number): DrawnCell => {
      const key = `${row}:${column}`;
      const cell = state().cells.get(key) ?? {};
      state().cells.set(key, cell);
      return cell;
    };
    const fill = <T>(rows: readonly (readonly T[])[], into: (cell: DrawnCell, value: T) => void): void => {
      const [own, given] = [size(area as Area), `${rows.length}x${rows[0]?.length ?? 0}`];
      if (own !== given) throw refusal('InvalidArgument');
      rows.forEach((row, down) =>
        row.forEach((value, along) => into(place((area?.top ?? 0) + down, (area?.left ?? 0) + along), value)),
      );
    };
    const whole = (name: string) => ({ set: (value: unknown) => later(() => (state().plain[name] = value)) });
    const format = Object.defineProperties(
      { font: Object.defineProperties({}, { name: whole('name'), size: whole('size'), color: whole('color') }) },
      {
        verticalAlignment: whole('verticalAlignment'),
        columnWidth: { set: (points: number) => later(() => (state().widths[area?.left ?? 0] = points)) },
        rowHeight: { set: (points: number) => later(() => (state().heights[area?.top ?? 0] = points)) },
      },
    );
    return {
      area,
      format,
      merge: () => later(() => state().merged.push(address)),
      set formulas(rows: (string | number)[][]) {
        later(() => {
          fill(rows, (cell, value) => (cell.formula = value));
        });
      },
      set numberFormat(rows: string[][]) {
        later(() => {
          fill(rows, (cell, value) => (cell.numberFormat = value));
        });
      },
      setCellProperties: (rows: Excel.SettableCellProperties[][]) =>
        later(() => {
          fill(rows, (cell, value) => (cell.properties = value));
        }),
    };
  }

  function sheetOf(state: () => SheetState) {
    const { load, read } = loadable(() => ({ id: state().id, name: state().name }));
    return {
      load,
      get id() {
        return read('id');
      },
      get name() {
        return read('name');
      },
      getRange: (address?: string) =>
        rangeOf(state, address === undefined ? undefined : areaOf(address), address ?? ''),
      getRangeByIndexes: (top: number, left: number, rows: number, columns: number) =>
        rangeOf(state, { top, left, bottom: top + rows - 1, right: left + columns - 1 }, ''),
      activate: () => later(() => sheets.forEach((each) => (each.isActive = each === state()))),
      freezePanes: { freezeAt: ({ area }: { area: Area }) => later(() => (state().frozen = area)) },
      notes: {
        add: ({ area }: { area: Area }, text: string) =>
          later(() => (state().notes[`${area.top}:${area.left}`] = text)),
      },
      set showGridlines(shown: boolean) {
        later(() => (state().showGridlines = shown));
      },
    };
  }

  const worksheets = loadable(() => ({ 'items/name': sheets.map(({ name }) => ({ name })) }));
  const context = {
    workbook: {
      worksheets: {
        load: worksheets.load,
        get items() {
          return worksheets.read('items/name');
        },
        add: (name: string) => {
          let made: SheetState | undefined;
          later(() => {
            const isTaken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
            if (isTaken) throw refusal('ItemAlreadyExists');
            if (name.length > 31 || /[:\\/?*[\]]/.test(name)) throw refusal('InvalidArgument');
            sheets.push((made = new SheetState(`{${sheets.length}}`, name)));
          });
          return sheetOf(() => made as SheetState);
        },
      },
    },
    async sync() {
      syncs += 1;
      for (const step of waiting.splice(0)) step();
    },
  };
  const requirements = { isSetSupported: (set: string) => set !== 'ExcelApi' || notesSupported };
  Object.assign(globalThis, { Office: { context: { requirements } } });
  return { context: context as unknown as Excel.RequestContext, sheets, syncs: () => syncs };
}
