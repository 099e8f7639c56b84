// The few objects of Excel that the host uses, over a workbook of two sheets. As in Excel, a property can be read only
// after it was loaded and synced; what is queued happens at the sync, one after the other, up to the first that fails.
import { a1Of, positionOf } from '../../../src/formula/a1';

type Constant = string | number | boolean;

export interface StandInCell {
  formula: Constant;
  value: Constant;
  numberFormat: string;
  note?: string;
  /** The cell whose formula fills this one. */
  spilledFrom?: string;
}

export interface StandInSheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, StandInCell>;
  isProtected: boolean;
}

export interface StandIn {
  readonly sheets: StandInSheet[];
  active: string;
  /** Without the sheet's name; several areas stand behind each other with commas. */
  selected: string;
  /** The highest set of ExcelApi that is known. */
  set: number;
  refusal: { code: string; message: string } | undefined;
  /** Whether a run that is to be one step of undo is refused when it writes. */
  refusesGroups: boolean;
  readonly journal: string[];
}

export const cell = (formula: Constant, numberFormat = 'General', value: Constant = formula): StandInCell => ({
  formula,
  value,
  numberFormat,
});

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
const failure = (code: string, message = code): Error => Object.assign(new Error(message), { code });

export function openStandIn(): StandIn {
  const sheet = (id: string, name: string): StandInSheet => ({ id, name, cells: new Map(), isProtected: false });
  const workbook: StandIn = {
    sheets: [sheet('{1}', 'Sheet1'), sheet('{2}', "It's! 2")],
    active: '{1}',
    selected: 'B2',
    set: 20,
    refusal: undefined,
    refusesGroups: false,
    journal: [],
  };
  Object.assign(globalThis, { Excel: { run: runOver(workbook) }, Office: { context: contextOf(workbook) } });
  return workbook;
}

const contextOf = (workbook: StandIn) => ({
  requirements: { isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= workbook.set },
});

const runOver =
  (workbook: StandIn) =>
  (options: { mergeUndoGroup?: boolean }, batch: (context: unknown) => Promise<unknown>): Promise<unknown> => {
    workbook.journal.push(JSON.stringify(options));
    return batch(new Context(workbook, options.mergeUndoGroup === true && workbook.refusesGroups).given);
  };

class Context {
  private queue: (() => void)[] = [];

  constructor(
    private readonly workbook: StandIn,
    private readonly refusesWriting: boolean,
  ) {}

  /** What the batch is given. */
  readonly given = {
    workbook: {
      getSelectedRange: () => {
        this.queue.push(() => {
          if (this.workbook.selected.includes(',')) throw failure('InvalidSelection');
        });
        return this.range(this.workbook.active, this.workbook.selected);
      },
      getSelectedRanges: () => this.areas(),
      worksheets: this.loadable(
        { items: () => this.workbook.sheets.map(({ id, name }) => ({ id, name })) },
        {
          getActiveWorksheet: () => this.sheet(this.workbook.active),
          getItem: (id: string) => this.sheet(id),
        },
      ),
    },
    sync: async () => {
      this.workbook.journal.push('sync');
      const { refusal } = this.workbook;
      for (const step of this.queue.splice(0)) step();
      if (refusal) throw failure(refusal.code, refusal.message);
    },
  };

  /** An object whose properties are there once they were loaded and synced. */
  private loadable<More extends object>(
    known: Readonly<Record<string, () => unknown>>,
    more: More,
    setters: Readonly<Record<string, (given: never) => void>> = {},
  ): More {
    const loaded: Record<string, unknown> = {};
    const read = (name: string) => {
      if (!(name in loaded)) throw new Error(`${name} was not loaded`);
      return loaded[name];
    };
    for (const name of Object.keys(known)) {
      const set = setters[name];
      Object.defineProperty(more, name, { get: () => read(name), ...(set && { set }) });
    }
    return Object.assign(more, {
      load: (names: string | string[]) => {
        const asked = [names].flat().map((name) => name.split('/')[0] ?? name);
        this.queue.push(() => {
          for (const name of asked) loaded[name] = known[name]?.();
        });
      },
    });
  }

  private found(id: string): StandInSheet {
    const found = this.workbook.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw failure('ItemNotFound');
    return found;
  }

  private addressOf(id: string, address: string): string {
    const name = quoted(this.found(id).name);
    return address
      .split(',')
      .map((area) => `${name}!${area}`)
      .join(',');
  }

  private areas(): object {
    const { active, selected } = this.workbook;
    const area = (index: number) => this.range(active, selected.split(',')[index] ?? '');
    return this.loadable({ address: () => this.addressOf(active, selected) }, { areas: { getItemAt: area } });
  }

  private sheet(id: string): object {
    this.queue.push(() => this.found(id));
    return this.loadable(
      { id: () => id, name: () => this.found(id).name },
      {
        getRange: (address: string) => this.range(id, address),
        getUsedRangeOrNullObject: () => this.range(id, this.usedOf(id)),
        activate: () => this.queue.push(() => (this.workbook.active = id)),
        notes: {
          getItemOrNullObject: (a1: string) => this.note(id, a1),
          getItem: (a1: string) => this.note(id, a1),
          add: (a1: string, text: string) => {
            this.write(`note of ${a1}`, id, () => (this.at(id, a1).note = text));
          },
        },
      },
    );
  }

  private note(id: string, a1: string): object {
    const write = (text?: string) => {
      this.write(`note of ${a1}`, id, () => {
        if (text === undefined) delete this.at(id, a1).note;
        else this.at(id, a1).note = text;
      });
    };
    const isMissing = () => this.at(id, a1).note === undefined;
    const more = {
      delete: () => {
        write();
      },
      get isNullObject() {
        return isMissing();
      },
    };
    return this.loadable({ content: () => this.at(id, a1).note }, more, { content: write });
  }

  private at(id: string, a1: string): StandInCell {
    const { cells } = this.found(id);
    const found = cells.get(a1) ?? cell('');
    cells.set(a1, found);
    return found;
  }

  private usedOf(id: string): string {
    const places = [...this.found(id).cells].filter(([, { value }]) => value !== '').map(([a1]) => positionOf(a1));
    if (places.length === 0) return '';
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const first = a1Of({ row: Math.min(...rows), column: Math.min(...columns) });
    return `${first}:${a1Of({ row: Math.max(...rows), column: Math.max(...columns) })}`;
  }

  private write(what: string, id: string, change: () => void): void {
    this.workbook.journal.push(what);
    this.queue.push(() => {
      if (this.refusesWriting) throw failure('UndoNotSupported');
      if (this.found(id).isProtected) throw failure('AccessDenied', 'You cannot perform the operation.');
      change();
    });
  }

  private range(id: string, address: string): object {
    const cells = (): StandInCell[][] => rectangle(address).map((row) => row.map((a1) => this.at(id, a1)));
    const set = (name: 'formula' | 'numberFormat', rows: string[][]) => {
      this.write(`${name}s of ${address}`, id, () => {
        cells().forEach((row, rowIndex) => {
          row.forEach((each, column) => {
            Object.assign(each, { [name]: rows[rowIndex]?.[column] });
            if (name === 'formula') each.value = each.formula;
          });
        });
      });
    };
    const known = {
      address: () => this.addressOf(id, address),
      formulas: () => cells().map((row) => row.map(({ formula }) => formula)),
      values: () => cells().map((row) => row.map(({ value }) => value)),
      numberFormat: () => cells().map((row) => row.map(({ numberFormat }) => numberFormat)),
      hasSpill: () => allOrNull(cells().flatMap((row) => row.map(({ spilledFrom }) => spilledFrom !== undefined))),
    };
    const sheet = () => this.sheet(id);
    const more = {
      isNullObject: address === '',
      get worksheet() {
        return sheet();
      },
      getCell: () => this.range(id, rectangle(address)[0]?.[0] ?? ''),
      getSpillParentOrNullObject: () => this.range(id, this.at(id, address).spilledFrom ?? ''),
      getUsedRangeOrNullObject: () => this.range(id, address),
      select: () => this.queue.push(() => (this.workbook.selected = address)),
    };
    const setters = {
      formulas: (rows: string[][]) => {
        set('formula', rows);
      },
      numberFormat: (rows: string[][]) => {
        set('numberFormat', rows);
      },
    };
    return this.loadable(known, more, setters);
  }
}

/** true where all are, false where none is, null where some are. */
function allOrNull(each: boolean[]): boolean | null {
  if (each.every((is) => is)) return each.length > 0;
  return each.some((is) => is) ? null : false;
}

/** The cells of an address; of whole rows and columns only the first. */
function rectangle(address: string): string[][] {
  const [area = ''] = address.split(',');
  const [from = '', to = from] = area.split(':');
  if (/^[A-Z]+$/.test(from)) return [[`${from}1`]];
  if (/^\d+$/.test(from)) return [[`A${from}`]];
  if (from === '') return [];
  const [first, last] = [positionOf(from), positionOf(to)];
  return Array.from({ length: last.row - first.row + 1 }, (_row, row) =>
    Array.from({ length: last.column - first.column + 1 }, (_column, column) =>
      a1Of({ row: first.row + row, column: first.column + column }),
    ),
  );
}
