// What separates the columns of a text, and whether it is a table at all. The cases are files as spreadsheets and people write
// them in the two languages.
import {
  delimiterOf,
  guessColumns,
  joined,
  lines,
  tabbed,
} from '../../../../src/hosts/workbench/tables/delimited-text';
import type { Language } from '../../../../src/data/shapes';

describe('delimiterOf', () => {
  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1;2', ';'],
    ['a\tb\n1,5\t2,5', '\t'],
    ['a|b\n1|2', '|'],
    ['1,5;2,5;3,5\n4,5;5,5;6,5', ';'],
    ['nom;valeur\nOpenAI;1 400,5\n', ';'],
    ['Entrepôt;2,5\r\n', ';'],
    ['"a;b",1\n"c;d",2', ','],
    ['a,b,c\n1,2\n3,4,5', ','],
    ['a;b\n\n1;2\n', ';'],
  ])('%j is separated by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});

describe('guessColumns', () => {
  it.each<[string, Language, number, number]>([
    ['name,share\nOpenAI,2.5%', 'en', 2, 2],
    ['nom;part\nOpenAI;2,5 %\n', 'fr', 2, 2],
    ['"a\nb",1\nc,2', 'en', 2, 2],
  ])('%j is a table in %s of %i rows and %i columns', (text, language, rows, columns) => {
    const guess = guessColumns(text, language);
    expect([guess?.rows.length, guess?.rows[0]?.length]).toEqual([rows, columns]);
  });

  it.each<[string, Language]>([
    // Numbers with thousands, or with decimal commas of the other language, are no columns.
    ['1,400,000\n2,500,000', 'en'],
    ['2,5\n3,5', 'en'],
    ['2,5\n3,5', 'fr'],
    ['one line, with a comma', 'en'],
    ['Dear all,\nthe deal is signed.', 'en'],
    ['first, second\nthird', 'en'],
    ['', 'en'],
  ])('%j is no table in %s', (text, language) => {
    expect(guessColumns(text, language)).toBeUndefined();
  });
});

describe('text with tabs', () => {
  it('keeps tabs and line breaks that stand in quotation marks', () => {
    expect(tabbed('"a\tb"\t"c\nd"\r\n1\t2\r\n')).toEqual([
      ['a\tb', 'c\nd'],
      ['1', '2'],
    ]);
  });

  it('is written so that it can be read again', () => {
    const rows = [
      ['a\tb', 'say "yes"'],
      ['c\nd', ''],
    ];
    expect(tabbed(joined(rows, '\t'))).toEqual(rows);
  });
});

describe('lines', () => {
  it.each([
    ['a\nb', [['a'], ['b']]],
    ['a\r\nb\r\n', [['a'], ['b']]],
    ['a\rb', [['a'], ['b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j', (text, rows) => {
    expect(lines(text)).toEqual(rows);
  });
});
