import { cell, cells, errorOf } from '../support/cells';

describe('a partnership on a day', () => {
  // 11.9 billion dollars in March 2025, 4 more in May, 6.5 in September.
  it.each([
    ['2025-03-10', 11.9e9],
    ['2025-05-01', 15.9e9],
    ['2025-09-24', 15.9e9],
    ['2025-09-25', 22.4e9],
    [null, 22.4e9],
  ])('is worth what it was then: %p', (asOf, usd) => {
    expect(cell('PARTNERSHIP', 'openai-coreweave', 'value_usd', asOf)).toBe(usd);
  });

  it('has the status of then, and no word of what came later', () => {
    const status = (asOf: unknown, field = 'status') => cell('PARTNERSHIP', 'openai-nvidia-10gw-loi', field, asOf);
    expect(status('2025-12')).toBe('announced');
    expect(status('2026-03')).toBe('replaced');
    expect(status('2026-03', 'status_date')).toBe('2026-02-27');
    expect(errorOf('PARTNERSHIP', 'openai-nvidia-10gw-loi', 'status_note', '2025-12')).toMatch(/^#N\/A/);
    expect(cell('PARTNERSHIP', 'openai-nvidia-10gw-loi', 'status_note')).toMatch(/^Replaced in February 2026/);
  });

  it('is refused before it was announced', () => {
    expect(errorOf('PARTNERSHIP', 'stargate', 'value_usd', 2024)).toBe(
      '#N/A stargate was announced on 2025-01-21, after 2024-12-31.',
    );
  });
});

describe('the partnerships on a day', () => {
  const ids = (asOf: unknown) => cells('PARTNERSHIPS', null, null, asOf, false).map(([id]) => id);

  it('are those that had been announced', () => {
    expect(ids('2025-01-21')).toEqual(['stargate', 'stargate-abilene']);
    expect(ids('2025-11-20')).toContain('openai-foxconn');
    expect(ids('2025-11-19')).not.toContain('openai-foxconn');
    expect(ids('2025-11')).not.toContain('anthropic-amazon-2026');
    expect(ids(null)).toContain('anthropic-amazon-2026');
  });

  it('before all of them leave the titles alone', () => {
    expect(cells('PARTNERSHIPS', null, null, 2020)).toHaveLength(1);
  });
});
