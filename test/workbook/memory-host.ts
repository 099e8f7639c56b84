// A workbook of one sheet in memory.
import type { CellContent, Host } from '../../src/workbook/host';

export interface MemoryHost extends Host {
  select(address: string): void;
  readonly cells: Map<string, CellContent>;
  /** Every call from now on is refused with this sentence. */
  refuse(sentence: string): void;
}

const empty: CellContent = { formula: '', numberFormat: 'General' };

export function memoryHost(filled: Readonly<Record<string, CellContent>> = {}): MemoryHost {
  const cells = new Map(Object.entries(filled));
  const listeners = new Set<() => void>();
  let selected = 'B2';
  let refusal: string | undefined;
  const answer = <T>(read: () => T): Promise<T> =>
    refusal === undefined ? Promise.resolve(read()) : Promise.reject(new Error(refusal));
  const cell = (address: string): CellContent => cells.get(address) ?? empty;
  return {
    name: 'workbench',
    cells,
    readSelection: () => answer(() => ({ address: selected, ...cell(selected.replace(/:.*/, '')) })),
    readCell: (address) => answer(() => cell(address)),
    writeCell: (address, content) => answer(() => void cells.set(address, content)),
    onSelectionChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select(address) {
      selected = address;
      listeners.forEach((listener) => {
        listener();
      });
    },
    refuse: (sentence) => {
      refusal = sentence;
    },
  };
}
