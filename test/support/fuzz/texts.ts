// Texts as cells hold them: of any script, cut in the middle of a character, as long as a file, like a number, a formula or a
// name that objects have; and ids, whole and mistyped.
import fc, { type Arbitrary } from 'fast-check';

/** What is easily counted, cut, turned round or read wrong. */
const pieces = [
  ...['a', 'Z', '7', ' ', '.', ',', '-', '_', '%', '€', '/', '\\', '{', '$&', "'", '"', '“', '«\u00a0', '’'],
  ...['\t', '\r', '\n', '\0', '\u00a0', '\u202f', '\u2028', '\u0085', '\u007f'],
  ...['\ud83d', '\ude00', '\ud800', '\udfff', '\ufffe', '\uffff', '\ufffd'],
  ...['😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇫🇷', '👍🏽', '1️⃣', '\u{e0067}', '𝒳', '\u{10ffff}'],
  ...['e\u0301', '\u0301', '\u20dd', '\ufe0f', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad'],
  ...[
    'שלום',
    'مرحبا',
    '\u202e',
    '\u2066',
    '\u200f',
    'Привет',
    'с',
    'ο',
    '漢字',
    'ไทย',
    'हिन्दी',
    '한국어',
    'ﷺ',
    'ß',
    'İ',
    'ﬁ',
  ],
];

const numbersAsText = [
  ...['30', '-3', '+3', '1.5', '1,5', '.5', '5.', '1e3', '1,5E3', '1e400', '1e-400', '0x1f', '0b1', '-0', '007'],
  ...['1,234.5', '1.234,5', '1 234,5', '1\u00a0234,5', '1\u202f234,5', "1'234.50", '12,34,567.8', '1_000'],
  ...[
    '71%',
    '71 %',
    '71\u202f%',
    '%71',
    '٪71',
    '$83.4',
    '€ 83',
    '83 €',
    '(83)',
    '−5',
    '½',
    '١٢٣',
    '１２３',
    '三',
    '5 GW',
  ],
  ...['NaN', 'Infinity', '-Infinity', '1n', 'TRUE', 'VRAI', 'null', 'undefined', '[object Object]', '2026-01-01'],
];

// None that a function of ours would itself give as a text.
const formulas = [
  ...['=1+1', '=', '==', '+1-A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u200b=1', '＝1', '|calc', '%0A'],
  ...['=cmd|"/c calc"!A1', '=HYPERLINK("https://example.org")', '-', '+', '@', '\t', '\rA1', '\tA1', '="x"&\ud83d'],
];

/** Names that every object has, or that lead to its prototype. */
const prototypeNames = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__', 'length'],
  ...['cost.__proto__', 'household.constructor', '__proto__.polluted', 'CONSTRUCTOR'],
];

const errorsAsText = ['#N/A', '#VALUE!', '#NAME?', '#NOM?', '#BUSY!'];

// As long as a cell may be, one more, and longer than a formula lets any text grow.
const lengths = [39, 40, 41, 255, 32_767, 32_768, 100_000];

const piece = fc.constantFrom(...pieces);
const mixed = fc.array(piece, { minLength: 1, maxLength: 50 }).map((parts) => parts.join(''));

const long = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom(...lengths))
  .map(([parts, length]) => parts.join('').repeat(length).slice(0, length));

export const oddText: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: mixed },
  { weight: 3, arbitrary: fc.constantFrom(...numbersAsText) },
  { weight: 2, arbitrary: fc.constantFrom(...formulas) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...formulas), mixed).map(([start, rest]) => start + rest) },
  { weight: 2, arbitrary: fc.constantFrom(...prototypeNames) },
  { weight: 1, arbitrary: fc.constantFrom(...errorsAsText) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: long },
);

const mistypings: readonly ((id: string) => string)[] = [
  (id) => id.toUpperCase(),
  (id) => ` ${id}\u00a0`,
  (id) => id.replace(/-/g, '–'),
  (id) => id.replace(/[-.]/, ' '),
  (id) => `${id.slice(0, 2)}\u200b${id.slice(2)}`,
  (id) => id.replace(/[ao]/, (letter) => (letter === 'a' ? 'а' : 'о')),
  (id) => id.slice(0, -1),
  (id) => id.slice(1),
  (id) => `${id}${id}`,
  (id) => `=${id}`,
  (id) => `"${id}"`,
  (id) => `${id}\ud83d`,
  (id) => `${id}.${id}`,
  (id) => Array.from(id).reverse().join(''),
];

/** An id as the data write it, most often; else as a hand types it. */
export const typed = (ids: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...mistypings)).map(([id, mistype]) => mistype(id)),
    },
  );
