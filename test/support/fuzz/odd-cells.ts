// What a cell may hold besides what a function asks for: numbers at the ends of what a double is, errors, data types.
import fc, { type Arbitrary } from 'fast-check';
import { allIds, places } from './ids';
import { oddText, typed } from './texts';

const oddNumbers = [
  ...[NaN, Infinity, -Infinity, -0, 0, 1, -1, 0.1 + 0.2, 71, 100, 101, 0.5, 1e-9, 5e-324, -5e-324, 2 ** -1022],
  ...[1.7e308, -1.7e308, Number.MAX_VALUE, 1e21, 123456789012345680, 2 ** 53, 2 ** 31, 2 ** 32, 1e6, 1e6 + 1, 2026.5],
];

const oddNumber = fc.oneof(fc.constantFrom(...oddNumbers), fc.double(), fc.integer());

const codes = [
  ...['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!', '#NAME?', '#REF!', '#SPILL!', '#CALC!', '#BUSY!', '#FIELD!'],
  ...['#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#PYTHON!', '#EXTERNAL!', '#GETTING_DATA'],
];

const code = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...codes) }, { weight: 1, arbitrary: oddText });

/** An error cell, plain or as a data type, and things that only look like one. */
export const errorCell: Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: code.map((each) => ({ code: each })) },
  { weight: 3, arbitrary: code.map((each) => ({ type: 'Error', basicValue: each, basicType: 'Error' })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { code: 7 },
      { code: null },
      { code: '' },
      { type: 'Error' },
      { type: 'Error', basicValue: null },
      { type: 'Error', basicValue: { nested: true } },
      { type: 'Error', basicValue: ['#N/A'] },
    ),
  },
);

const text = fc.oneof(oddText, typed(allIds), typed(places));
const plain = fc.oneof(oddNumber, text, fc.boolean(), fc.constantFrom(null, undefined, ''));
const basic = plain.map((basicValue) => ({ type: 'String', basicValue }));

const { dataType } = fc.letrec((tie) => ({
  dataType: fc.oneof(
    { depthSize: 'small' },
    plain.map((basicValue) => ({ type: 'FormattedNumber', basicValue, numberFormat: '0%' })),
    fc
      .oneof(plain, basic, errorCell, tie('dataType'))
      .map((id) => ({ type: 'Entity', text: 'a card', properties: { id } })),
    fc.constantFrom<unknown>(
      { type: 'Entity', text: 'a card without an id', properties: {} },
      { type: 'Entity', text: 'a card', properties: null },
      { type: 'Entity', text: 'a card', properties: 'id', basicValue: '#VALUE!', basicType: 'Error' },
      { type: 'FormattedNumber', basicValue: { nested: true } },
      { type: 'FormattedNumber', basicValue: [[1]] },
      { type: 'WebImage', address: 'https://example.org/a.png' },
      { type: 'WebImage', address: '=1', basicValue: '#VALUE!', basicType: 'Error' },
      { type: 'LinkedEntity', id: { entityId: '1' }, basicValue: 1 },
      { type: 'Array', elements: [[{ type: 'Double', basicValue: 1 }]], basicValue: '#VALUE!' },
      { __proto__: null, basicValue: 1 },
      JSON.parse('{"__proto__": {"basicValue": 1}}'),
      { basicValue: 1, toString: 'not a function' },
    ),
  ),
}));

/** What no argument is made for. */
export const oddCell: Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: plain },
  { weight: 2, arbitrary: errorCell },
  { weight: 2, arbitrary: dataType },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, maxKeys: 3 }) },
);
