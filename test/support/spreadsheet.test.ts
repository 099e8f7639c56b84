import { openSpreadsheet } from './spreadsheet';

describe('the independent spreadsheet engine', () => {
  it('gives numbers with every digit', () => {
    const { evaluate } = openSpreadsheet();
    expect(evaluate('1.4*10^12/30')).toBe(1.4e12 / 30);
    expect(evaluate('=1/3')).toBe(1 / 3);
    expect(evaluate('1E-20/3')).toBe(1e-20 / 3);
  });

  it('reads numbers and texts from cells', () => {
    const { evaluate } = openSpreadsheet();
    expect(evaluate('A1*B2', { A1: 1.5e-7, B2: 12345678901234.5 })).toBe(1.5e-7 * 12345678901234.5);
    expect(evaluate('C1&"!"', { C1: '071' })).toBe('071!');
    expect(evaluate('ISTEXT(C1)', { C1: '71' })).toBe('TRUE');
  });

  it('gives an error of Excel as its text', () => {
    const { evaluate } = openSpreadsheet();
    expect(evaluate('1/0')).toBe('#DIV/0!');
    expect(evaluate('NA()')).toBe('#N/A');
    expect(evaluate('NOSUCHFUNCTION(1)')).toBe('#NAME?');
  });

  it('knows the annuity', () => {
    const { evaluate } = openSpreadsheet();
    // 11,433 over 14 years at 8 %: the table of any finance textbook gives a factor of 8.2442.
    expect(evaluate('PMT(0.08,14,-11433)')).toBeCloseTo(11433 / 8.2442, 1);
  });

  it('evaluates thousands of formulas at once', () => {
    const { evaluateAll } = openSpreadsheet();
    const rows = Array.from({ length: 5000 }, (_, index) => ({ formula: `A1+${index}` }));
    const sums = evaluateAll(rows, { A1: 0.5 });
    expect(sums).toHaveLength(5000);
    expect(sums[4999]).toBe(4999.5);
  });
});
