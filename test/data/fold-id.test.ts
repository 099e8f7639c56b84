import { foldId } from '../../src/data/fold-id';

describe('the form in which ids are compared', () => {
  it('is the same for all that people write for one id', () => {
    for (const text of ['us-tx', 'US-TX', 'us_tx', 'US TX', 'US–TX', ' ＵＳ-ＴＸ ', 'US\u200b-TX\ufeff']) {
      expect(foldId(text)).toBe('us-tx');
    }
  });

  it('does not depend on how many spaces stand around the text', () => {
    expect(foldId(`${' '.repeat(50_000)}US${'\u00a0'.repeat(50_000)}`)).toBe('us');
  });

  it('of a whole page is the page itself: nothing is looked for in it', () => {
    // NFKC makes eighteen characters of each of these.
    const page = '\ufdfa'.repeat(1001);
    expect(foldId(page)).toBe(page);
    expect(foldId(page.slice(0, 1000))).toHaveLength(18_000);
  });

  it('of a page that begins with an id is not that id', () => {
    expect(foldId(`US${' '.repeat(2000)}x`)).not.toBe('us');
  });
});
