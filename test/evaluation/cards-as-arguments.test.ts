// Data-type values as Excel hands them over.
import { cell, errorOf } from '../support/cells';

const id = { type: 'String', basicValue: 'openai-30gw-1400bn' };

describe('a card given to a function', () => {
  it('counts as its id', () => {
    expect(cell('PARTNERSHIP', { type: 'Entity', text: 'OpenAI', properties: { id } }, 'power_gw')).toBe(30);
    expect(cell('PARTNERSHIP', { type: 'Entity', text: 'OpenAI', properties: { id: id.basicValue } }, 'power_gw')).toBe(
      30,
    );
  });

  it.each([
    ['no properties', { type: 'Entity', text: 'a card' }],
    ['empty properties', { type: 'Entity', properties: null }],
    ['properties that are no object', { type: 'Entity', properties: 'id' }],
    ['properties without an id', { type: 'Entity', properties: { name: id } }],
    ['an id beside its properties only', { type: 'Entity', id, properties: {} }],
  ])('with %s is no plain value', (_what, card) => {
    expect(errorOf('PARTNERSHIP', card, 'power_gw')).toBe('#VALUE! id must be a text; it is not a plain value.');
  });

  it('in a card in a card stands for nothing, however deep', () => {
    const nested = (depth: number): unknown => {
      let card: unknown = id.basicValue;
      for (let level = 0; level < depth; level += 1) card = { type: 'Entity', properties: { id: card } };
      return card;
    };
    for (const depth of [2, 3, 100_000]) {
      expect(errorOf('PARTNERSHIP', nested(depth), 'power_gw')).toBe(
        '#VALUE! id must be a text; it is not a plain value.',
      );
    }
  });

  it('without an id counts as its plain value, where it has one', () => {
    expect(cell('ENERGY', { type: 'Entity', properties: {}, basicValue: 1 })).toBe(8.76);
  });
});

describe('a data type that is no card', () => {
  it('counts as its plain value, whatever its properties are', () => {
    expect(cell('ENERGY', { type: 'WebImage', properties: { id: 2 }, basicValue: 1 })).toBe(8.76);
    expect(cell('ENERGY', { properties: { id: 2 }, basicValue: 1 })).toBe(8.76);
  });

  it('without a plain value is none', () => {
    expect(errorOf('ENERGY', { type: 'WebImage' })).toBe(
      '#VALUE! power_gw must be a number (GW); it is not a plain value.',
    );
  });
});

describe('a data type that is an error', () => {
  it.each(['#N/A', '#DIV/0!', '#NUM!'])('comes out as %s', (code) => {
    expect(errorOf('ENERGY', { type: 'Error', basicValue: code })).toBe(`${code} power_gw is the error ${code}.`);
  });

  it.each([
    ['none', { type: 'Error' }],
    ['an empty one', { type: 'Error', basicValue: null }],
    ['an object', { type: 'Error', basicValue: { nested: true } }],
    ['a list', { type: 'Error', basicValue: ['#N/A'] }],
    ['a text that is no error', { type: 'Error', basicValue: '=1+1' }],
    ['a text that goes on behind the error', { type: 'Error', basicValue: `#N/A ${'x'.repeat(1000)}` }],
  ])('with %s in place of its code is still an error, an unknown one', (_what, cell) => {
    expect(errorOf('ENERGY', cell)).toBe('#VALUE! power_gw is the error #UNKNOWN!.');
  });
});

describe('an object whose code is no error', () => {
  it.each(['', 'FR', '=1+1', '#', '#a!', 'constructor', '\ud83d', `#${'A'.repeat(1000)}!`])(
    'is no plain value: %j',
    (code) => {
      expect(errorOf('ENERGY', { code })).toBe('#VALUE! power_gw must be a number (GW); it is not a plain value.');
    },
  );
});
