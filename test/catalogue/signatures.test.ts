// What a sheet relies on, held against a file that is only ever appended to.
import { catalogue } from '../../src/catalogue';
import committed from './signatures.json';

const signatures = catalogue.map(({ name, parameters }) => ({
  name,
  arguments: parameters.map(({ name: argument, isRequired, defaultId }) => ({
    name: argument,
    ...(isRequired && { required: true }),
    ...(defaultId !== undefined && { default: defaultId }),
  })),
}));

describe('the signatures', () => {
  it.each(committed.functions)('of $name are as they were promised', (promised) => {
    const present = signatures.find(({ name }) => name === promised.name);
    // Further arguments may follow; the next test wants them written down.
    expect(present?.arguments.slice(0, promised.arguments.length)).toEqual(promised.arguments);
  });

  it('are all written down: append what is new to test/catalogue/signatures.json', () => {
    const promised = new Map(committed.functions.map((each) => [each.name, each.arguments.length]));
    const unwritten = signatures.filter(({ name, arguments: each }) => promised.get(name) !== each.length);
    expect(unwritten).toEqual([]);
  });

  it('put what is required first', () => {
    for (const { name, parameters } of catalogue) {
      const required = parameters.map(({ isRequired }) => isRequired);
      expect({ name, required }).toEqual({ name, required: [...required].sort((a, b) => Number(b) - Number(a)) });
    }
  });
});
