import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue';
import type { CellValue } from '../../src/cells/value';
import { formulaOf } from '../../src/formula/print';
import { call } from '../../src/evaluation/call';

const examples = catalogue.flatMap((record) =>
  record.examples.map((example) => ({ record, example, formula: formulaOf(record.name, example.arguments) })),
);

const closeTo = (within: number) => (value: CellValue) =>
  // closeTo allows half a unit of the digits asked for: 10^-digits ÷ 2.
  typeof value === 'number' ? (expect.closeTo(value, -Math.log10(2 * within)) as unknown) : value;

describe('the worked examples of the records', () => {
  it('are at least one for each function', () => {
    expect(catalogue.filter((record) => record.examples.length === 0)).toEqual([]);
  });

  it('are of values, not of the names of columns, which stand in the record beside them', () => {
    const ofNames = examples.filter(({ record, example }) => {
      const names: readonly CellValue[] = record.shape === 'table' ? record.columns.map(({ name }) => name) : [];
      const cells = typeof example.result === 'object' ? example.result.flat() : [];
      return cells.length > 0 && cells.every((cell) => names.includes(cell));
    });
    expect(ofNames.map(({ formula }) => formula)).toEqual([]);
  });

  it('give the version that the changelog has at its head', () => {
    const [, newest] = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    const version = examples.filter(({ record }) => record.name === 'VERSION');
    expect(version.map(({ example }) => example.result)).toEqual([newest]);
  });

  it.each(examples)('$formula', ({ record, example }) => {
    const answer = call(record, example.arguments);
    if (typeof example.result === 'object') {
      const corner = example.result.map((row, index) => answer[index]?.slice(0, row.length));
      const { within } = example;
      expect(corner).toEqual(
        within === undefined ? example.result : example.result.map((row) => row.map(closeTo(within))),
      );
    } else if (typeof example.result === 'number') {
      // Where no tolerance is stated, only the last binary digits of a division may differ.
      const within = example.within ?? Math.abs(example.result) * Number.EPSILON * 4;
      expect(Math.abs(Number(answer[0]?.[0]) - example.result)).toBeLessThanOrEqual(within);
    } else {
      expect(answer).toEqual([[example.result]]);
    }
  });
});
