import { Refusal } from '../../../src/cells/refusal';
import { record } from '../cells';
import { Said } from './doors';
import { openExcel } from './excel-door';

const excel = openExcel();

describe('the door of Excel', () => {
  it('gives each reader the sentence in the language of the display', async () => {
    expect(await excel(record('ENERGY'), [-1])).toEqual({
      en: [[new Said('#VALUE!', 'power_gw must be at least 0; it is -1.')]],
      fr: [[new Said('#VALUE!', 'power_gw doit être au moins 0 ; l’argument vaut -1.')]],
    });
  });

  it('gives cards where Excel has data types, and no refusal of ours', async () => {
    const { en } = await excel(record('PARTNERSHIP'), ['openai-foxconn', null]);
    expect(en).toMatchObject([[{ type: 'Entity' }]]);
    const { fr } = await excel(record('PARTNERSHIP'), ['nobody', null]);
    expect((fr as unknown[][]).flat().some((cell) => cell instanceof Refusal)).toBe(false);
  });

  it('lets the time pass that an answer waits for its turn', async () => {
    // Each answer is more than two thirds of what Excel takes in one period.
    const column = Array.from({ length: 150_000 }, (_, index) => [index + 0.123456789]);
    for (let times = 0; times < 3; times += 1) {
      const { en } = await excel(record('FACILITYPOWER'), [column, 1]);
      expect((en as unknown[][])[149_999]).toEqual([149_999.123456789]);
    }
  });
});
