import { withSheetsOfNow } from '../../src/formula/sheet-names';

const then = new Map([
  ['1', 'Cost'],
  ['2', 'Power 2030'],
  ['3', 'Notes'],
]);
const now = new Map([
  ['1', "Bob's costs"],
  ['2', 'Power'],
]);

describe('a formula that is kept while sheets are renamed', () => {
  it.each([
    ['=Cost!B3*2', "='Bob''s costs'!B3*2"],
    ["=SUM('Power 2030'!A1:A9)", '=SUM(Power!A1:A9)'],
    ['=cost!B3', "='Bob''s costs'!B3"],
    ["=SUM('Cost:Power 2030'!A1)", "=SUM('Bob''s costs:Power'!A1)"],
    // A sheet that is gone leaves what Excel leaves.
    ['=Notes!B3+Cost!B4', "=#REF!B3+'Bob''s costs'!B4"],
  ])('%s reads %s', (formula, expected) => {
    expect(withSheetsOfNow(formula, then, now)).toBe(expected);
  });

  it.each([
    '=B3*2',
    '="Cost!"&B3',
    '=[Book1.xlsx]Cost!B3',
    "='[Book1.xlsx]Cost'!B3",
    '=Costs!B3',
    '=#REF!B3',
    'Cost!B3',
    '=IF(A1="It\'s Cost!",1,2)',
  ])('%s stays as it is', (formula) => {
    expect(withSheetsOfNow(formula, then, now)).toBe(formula);
  });
});
