// As long as the formula, without texts and numbers that a lexer writes in another way.
import { masked } from '../../src/formula/masked';

describe('masked', () => {
  it.each([
    ['="a ""b"" c"&A1', '="xxxxxxxxx"&A1'],
    ['=GW.TARIFF(1E9,"taiwan-reciprocal-20")', '=GW.TARIFF(111,"xxxxxxxxxxxxxxxxxxxx")'],
    ['=1.4E-12*A1E5', '=1111111*A1E5'],
    ['=A1+1.50', '=A1+1.50'],
    ['=""', '=""'],
    ['="1E9"&1E9', '="xxx"&111'],
    ["='It''s'!A1&\"A1\"", "='It''s'!A1&\"xx\""],
  ])('%s is %s', (formula, seen) => {
    expect(masked(formula)).toBe(seen);
    expect(masked(formula)).toHaveLength(formula.length);
  });
});
