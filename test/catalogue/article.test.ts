// Every partnership that the article names can be read by formula, with a source that has an address.
import { facts } from '../../src/data/facts';
import { cell, cells } from '../support/cells';

const named = [...new Set(facts().flatMap(({ partnership }) => partnership ?? []))];

describe('the partnerships of the article', () => {
  it('are the deal with Foxconn, the chip, the plan of 30 GW, the supply of Nvidia racks and the robotics venture', () => {
    expect([...named].sort()).toEqual([
      'foxconn-intrinsic',
      'nvidia-foxconn-supply',
      'openai-30gw-1400bn',
      'openai-broadcom',
      'openai-foxconn',
    ]);
  });

  it.each(named)('%s is in PARTNERSHIPS and readable by PARTNERSHIP, with a source', (id) => {
    expect(cells('PARTNERSHIPS').map(([first]) => first)).toContain(id);
    expect(String(cell('PARTNERSHIP', id, 'status_note')).length).toBeGreaterThan(10);
    expect(cell('PARTNERSHIP', id, 'url')).toMatch(/^https:\/\//);
  });

  it('the plan of 1.4 trillion says today that it is amended', () => {
    expect(cell('PARTNERSHIP', 'openai-30gw-1400bn', 'status')).toBe('amended');
    expect(cell('PARTNERSHIP', 'openai-30gw-1400bn', 'status_note')).toMatch(/600bn by 2030/);
  });
});
