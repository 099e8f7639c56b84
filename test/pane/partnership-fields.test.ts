import { findPartnership } from '../../src/data/partnerships';
import { textOf } from '../../src/pane/live-formula';
import { insertableFields } from '../../src/pane/partnerships/partnership-fields';

function fieldsOf(id: string) {
  const partnership = findPartnership(id);
  if (partnership === undefined) throw new Error(`no partnership ${id}`);
  return insertableFields(partnership);
}

describe('the fields of a partnership that can be inserted', () => {
  // The article gives the plan 30 GW and 1.4 trillion dollars, and says nothing of how binding it is.
  it('are those that have a value', () => {
    const names = (id: string) => fieldsOf(id).map(({ name }) => name);
    expect(names('openai-30gw-1400bn')).toEqual(['power_gw', 'value_usd', 'status', 'announced']);
    // "no purchase commitment": not binding is a value of its own.
    expect(names('openai-foxconn')).toEqual(['status', 'binding', 'announced']);
  });

  it('are live formulas', () => {
    expect(fieldsOf('openai-foxconn').map(({ formula }) => textOf(formula))).toEqual([
      '=GW.PARTNERSHIP("openai-foxconn","status")',
      '=GW.PARTNERSHIP("openai-foxconn","binding")',
      '=GW.PARTNERSHIP("openai-foxconn","announced")',
    ]);
  });

  it('have a label and a number format in both languages', () => {
    for (const { label, numberFormat } of fieldsOf('openai-30gw-1400bn')) {
      expect([label.en, label.fr, numberFormat.en, numberFormat.fr]).not.toContain('');
    }
  });

  // By hand, from Excel's grammar: the unit stands behind the number in each of the three sections.
  it('show a power with its unit, however small it is', () => {
    const [power] = fieldsOf('openai-30gw-1400bn');
    expect(power?.numberFormat).toEqual({
      en: '[<1]0.0##" GW";[<10]0.0" GW";0" GW"',
      fr: '[<1]0.0##" GW";[<10]0.0" GW";0" GW"',
    });
  });
});
