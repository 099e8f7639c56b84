import { registerFunctions } from '../../src/excel/register';
import { standInForCustomFunctions } from '../support/custom-functions';

const excel = standInForCustomFunctions();

const withDataTypes = (supported: boolean): void => {
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => supported } } } });
};

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: excel });
  registerFunctions();
});

const anyAddress: unknown = expect.stringMatching(/^https:/);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const partnership = (): unknown => excel.callFunction('PARTNERSHIP', [['openai-30gw-1400bn']], null)[0]?.[0];

describe('PARTNERSHIP without a field', () => {
  it('is a card with properties and a provider where Excel has data types', () => {
    withDataTypes(true);
    // The annotation is the check of the shape against Office.js: `npm test` compiles it.
    const card = partnership() as Excel.EntityCellValue;
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
    withDataTypes(false);
    const text = partnership();
    expect(typeof text).toBe('string');
    Reflect.deleteProperty(globalThis, 'Office');
    expect(partnership()).toBe(text);
  });

  it('given to another function as a card counts as its id', () => {
    withDataTypes(true);
    const card = partnership();
    expect(excel.callFunction('PARTNERSHIP', [[card]], [['power_gw']])).toEqual([[30]]);
  });
});
