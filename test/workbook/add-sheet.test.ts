// The prepared sheets in a workbook that has sheets already.
import { cellsOf } from '../../src/workbook/draft';
import { drafts } from '../../src/workbook/templates';
import { memoryHost } from './memory-host';

describe('a draft that is added to a workbook', () => {
  it('takes a free name, becomes the active sheet, and touches no other', async () => {
    const host = memoryHost();
    host.rename('one', 'gigawatt');
    host.put('one', 'A1', { formula: 'mine' });
    const [announcement] = drafts;
    if (announcement === undefined) throw new Error('There is no draft.');
    const first = await host.addSheet(announcement, 'en');
    const second = await host.addSheet(announcement, 'en');
    expect([first.name, second.name]).toEqual(['Gigawatt (2)', 'Gigawatt (3)']);
    expect((await host.readSheets()).activeId).toBe(second.sheetId);
    expect(host.at('one', 'A1').formula).toBe('mine');
    expect(host.written('one')).toEqual([]);
  });

  it.each(['en', 'fr'] as const)('holds its formulas in every language, %s', async (language) => {
    const host = memoryHost();
    for (const draft of drafts) {
      const { sheetId } = await host.addSheet(draft, language);
      const formulas = (await host.readFormulas({ sheetId })).map(({ formula }) => formula);
      const drafted = cellsOf(draft).flatMap(({ content }) =>
        content && 'formula' in content ? [content.formula] : [],
      );
      expect(formulas).toEqual(drafted);
      expect(formulas.length).toBeGreaterThan(0);
    }
  });
});
