import { moved } from '../../src/formula/moved';

describe('a formula moved two rows down and one column to the right', () => {
  it.each([
    ['=A1', '=B3'],
    ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
    ['=SUM(A1:B2)', '=SUM(B3:C4)'],
    ['=SUM(A:B,$C:C,1:2,$3:3)', '=SUM(B:C,$C:D,3:4,$3:5)'],
    ['=GW.TARIFF(1E9,"A1")', '=GW.TARIFF(1E9,"A1")'],
    ["='A1'!A1+Q1!A1", "='A1'!B3+Q1!B3"],
    ['=LOG10(A1)+TAX_2026+A1B', '=LOG10(B3)+TAX_2026+A1B'],
    ['=GW.HOUSEHOLDS(Z9)', '=GW.HOUSEHOLDS(AA11)'],
    ['=A1048576', '=#REF!'],
    ['=XFD1', '=#REF!'],
    ['=1E9*A1', '=1E9*B3'],
    ['=B10#', '=C12#'],
    ['=Facts[A1]', '=Facts[A1]'],
  ])('%s becomes %s', (formula, expected) => {
    expect(moved(formula, { row: 2, column: 1 })).toBe(expected);
  });

  it('refers to nothing above the first row or left of the first column', () => {
    expect(moved('=A5+C1', { row: -2, column: -1 })).toBe('=#REF!+#REF!');
    expect(moved('=C5', { row: -2, column: -1 })).toBe('=B3');
  });
});
