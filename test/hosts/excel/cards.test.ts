import { sheet } from '../../support/fake-excel';

const formula = '=GW.PARTNERSHIP("openai-30gw-1400bn")';

const anyAddress: unknown = expect.stringMatching(/^https:/);

describe('PARTNERSHIP without a field', () => {
  it('is a card with properties and a provider where Excel has data types', () => {
    // The annotation is the check of the shape against Office.js: `npm test` compiles it.
    const card = sheet({}, { dataTypes: true }).formula(formula)[0]?.[0] as unknown as Excel.EntityCellValue;
    expect(card.type).toBe('Entity');
    expect(card.properties?.power_gw).toMatchObject({ type: 'Double', basicValue: 30 });
    expect(card.properties?.kind).toMatchObject({
      type: 'String',
      basicValue: 'commitment',
      propertyMetadata: { attribution: [{ sourceAddress: anyAddress }] },
    });
    expect(card.provider?.description).toMatch(/https:\/\//);
  });

  it('is its name as plain text where Excel has none, and in the JavaScript-only runtime', () => {
    const [[text] = []] = sheet({}, { dataTypes: false }).formula(formula);
    expect(typeof text).toBe('string');
    expect(sheet({}, { dataTypes: undefined }).formula(formula)).toEqual([[text]]);
  });

  it('given to another function as a card counts as its id', () => {
    const cards = sheet({ A1: formula }, { dataTypes: true });
    expect(cards.cell('A1')).toMatchObject({ type: 'Entity' });
    expect(cards.formula('=GW.PARTNERSHIP(A1,"power_gw")')).toEqual([[30]]);
  });
});
