import { catalogue } from '../../src/catalogue';
import { formulaOf } from '../../src/catalogue/formula';
import { call } from '../../src/excel/adapter/call';

const examples = catalogue.flatMap((record) =>
  record.examples.map((example) => ({ record, example, formula: formulaOf(record.name, example.arguments) })),
);

describe('the worked examples of the records', () => {
  it('are at least one for each function', () => {
    expect(catalogue.filter((record) => record.examples.length === 0)).toEqual([]);
  });

  it.each(examples)('$formula', ({ record, example }) => {
    const answer = call(record, example.arguments);
    if (typeof example.result === 'object') {
      const corner = example.result.map((row, index) => answer[index]?.slice(0, row.length));
      expect(corner).toEqual(example.result);
    } else if (typeof example.result === 'number') {
      // Where no tolerance is stated, only the last binary digits of a division may differ.
      const within = example.within ?? Math.abs(example.result) * Number.EPSILON * 4;
      expect(Math.abs(Number(answer[0]?.[0]) - example.result)).toBeLessThanOrEqual(within);
    } else {
      expect(answer).toEqual([[example.result]]);
    }
  });
});
