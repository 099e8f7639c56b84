import { a1Of, firstCellOf, isWithin, plainAddress, positionOf, rectangleAt, splitSheet } from '../../src/formula/a1';
import { isSameCell, keyOf, quotedSheet, shownCell } from '../../src/formula/cell-ref';

describe('an address', () => {
  it.each([
    ['A1', 0, 0],
    ['Z9', 8, 25],
    ['AA10', 9, 26],
    ['AZ1', 0, 51],
    ['BA1', 0, 52],
    ['ZZ1', 0, 701],
    ['AAA1', 0, 702],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s is row %d and column %d, counted from 0', (a1, row, column) => {
    expect(positionOf(a1)).toEqual({ row, column });
    expect(a1Of({ row, column })).toBe(a1);
  });

  it.each([
    ['B:B', 'B1'],
    ['5:5', 'A5'],
    ['1:1048576', 'A1'],
    ['A:XFD', 'A1'],
    ['$C$4:$B$2', 'B2'],
    ['E4:F6,B2', 'E4'],
    ["'a, b'!$B$3:$C$4,'a, b'!E1", 'B3'],
    ['b2', 'B2'],
  ])('of %s the first cell is %s', (address, first) => {
    expect(firstCellOf(address)).toBe(first);
  });

  it('that is none is refused, not guessed', () => {
    expect(() => firstCellOf('Table1[Cost]')).toThrow();
    expect(() => firstCellOf('')).toThrow();
  });

  it('loses sheets and dollar signs where they are not wanted', () => {
    expect(plainAddress("'It''s! 1'!$B$2:$C$4,'It''s! 1'!$E$1")).toBe('B2:C4,E1');
  });

  it.each([
    ['Cost!B3', 'Cost', 'B3'],
    ["'It''s! 1'!A1:B2", "It's! 1", 'A1:B2'],
    ['B3', undefined, 'B3'],
  ])('%s is of the sheet %s', (address, sheetName, rest) => {
    expect(splitSheet(address)).toEqual(sheetName === undefined ? { address: rest } : { sheetName, address: rest });
  });

  it.each([
    ['B2', 'B2', true],
    ['B3', 'B2', false],
    ['C3', 'B2:D4', true],
    ['E3', 'B2:D4', false],
    ['B1048576', 'B:B', true],
    ['C1', 'B:B', false],
    ['XFD5', '5:5', true],
    ['A6', '5:5', false],
    ['E1', 'A1:B2,$E$1', true],
  ])('%s within %s: %p', (a1, address, expected) => {
    expect(isWithin(a1, address)).toBe(expected);
  });

  it('of a rectangle is that of its corners', () => {
    expect(rectangleAt('Y9', 2, 3)).toBe('Y9:AA10');
    expect(rectangleAt('B2', 1, 1)).toBe('B2');
  });
});

describe('a cell of a workbook', () => {
  const sheets = {
    activeId: '{2}',
    names: new Map([
      ['{1}', 'Cost'],
      ['{2}', 'Claims'],
    ]),
  };

  it('is another one on another sheet', () => {
    const cell = { sheetId: '{1}', a1: 'B2' };
    expect(isSameCell(cell, { sheetId: '{1}', a1: 'B2' })).toBe(true);
    expect(isSameCell(cell, { sheetId: '{2}', a1: 'B2' })).toBe(false);
    expect(keyOf(cell)).not.toBe(keyOf({ sheetId: '{1}', a1: 'B22' }));
  });

  it('is shown with its sheet only where that is not the one in front', () => {
    expect(shownCell({ sheetId: '{2}', a1: 'B2' }, sheets)).toBe('B2');
    expect(shownCell({ sheetId: '{1}', a1: 'B2' }, sheets)).toBe('Cost!B2');
  });
});

describe("a sheet's name in a formula", () => {
  it.each(['Cost', 'Coûts', 'Sheet_1', 'v2.1', '原価', 'ABCD1', 'XFE1', 'RCA'])('%s stands as it is', (name) => {
    expect(quotedSheet(name)).toBe(name);
  });

  it.each([
    ['Cost of power', "'Cost of power'"],
    ["Bob's", "'Bob''s'"],
    ['2025', "'2025'"],
    ['A-B', "'A-B'"],
    ['a,b', "'a,b'"],
    // Cells by letter and number, and by row and column.
    ['TAX2025', "'TAX2025'"],
    ['R1C1', "'R1C1'"],
    ['rc', "'rc'"],
    ['C', "'C'"],
    ['TRUE', "'TRUE'"],
  ])('%s stands as %s', (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
  });
});
