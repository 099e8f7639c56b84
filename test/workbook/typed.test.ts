import { asShown, asTyped, constantOf } from '../../src/workbook/typed';

describe('a constant', () => {
  it.each([
    [30, '30'],
    [1.4e12, '1400000000000'],
    [true, 'TRUE'],
    [null, ''],
    ['budget', 'budget'],
    ['007', "'007"],
    ['=A1', "'=A1"],
    ['TRUE', "'TRUE"],
    [' 30', "' 30"],
    ['30 GW', "'30 GW"],
    ['Nov 2025', "'Nov 2025"],
    ['March', 'March'],
    ["'t Hooft", "''t Hooft"],
  ])('%p is typed as %s and is read back as it was', (constant, typed) => {
    expect(asTyped(constant, 'General')).toBe(typed);
    expect(constantOf(typed, 'General')).toBe(constant);
  });

  it('of a cell formatted as text needs no apostrophe', () => {
    expect(asTyped('007', '@')).toBe('007');
    expect(constantOf('007', '@')).toBe('007');
  });

  it('is shown without the apostrophe', () => {
    expect(asShown("'007")).toBe('007');
    expect(asShown('budget')).toBe('budget');
  });
});
