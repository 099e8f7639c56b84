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
