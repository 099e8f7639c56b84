import { excelOnly } from '../../src/formula/excel-only';

describe('what Excel calculates and the grid does not', () => {
  it.each([
    ['=SUM(B10#)', 'spilled-range'],
    ['=COUNT($B$10#)', 'spilled-range'],
    ["=SUM('my sheet'!b10#)", 'spilled-range'],
    ['=@B10:B14', 'implicit-intersection'],
    ['=SUM(@B10:B14,B10#)', 'spilled-range'],
  ])('%s holds a %s', (formula, found) => {
    expect(excelOnly(formula)).toBe(found);
  });

  it.each(['=SUM(B10:B14)', '="B10#"&"a@b.example"', "='B10# @'!A1", '=#REF!+1'])(
    '%s holds nothing of it',
    (formula) => {
      expect(excelOnly(formula)).toBeUndefined();
    },
  );
});
