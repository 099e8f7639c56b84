// Situations of a person at the workbench, as rows: in which language, what is done, what must show. A file in
// test/e2e/situations holds those of one kind.
import type { Language } from '../../../src/data/shapes';
import { openSite, type Site } from './site';
import { openWorkbench, type Workbench } from './workbench';

export interface Situation {
  readonly language: Language;
  /** In words; it names the test. */
  readonly does: string;
  readonly shows: string;
  /** Does it and expects what must show. Each takes cells that no other uses: a page is shared by the rows of its language. */
  run(workbench: Workbench): Promise<void>;
}

export function trySituations(situations: readonly Situation[]): void {
  let site: Site;
  const pages = new Map<Language, Promise<Workbench>>();
  const open = async (language: Language): Promise<Workbench> => {
    const workbench = await openWorkbench(site, { locale: language === 'fr' ? 'fr-FR' : 'en-US' });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // The grid takes keys once it has been clicked.
    await workbench.page.mouse.click(300, 400);
    return workbench;
  };
  const pageIn = (language: Language): Promise<Workbench> => {
    const opened = pages.get(language) ?? open(language);
    pages.set(language, opened);
    return opened;
  };

  beforeAll(async () => {
    site = await openSite();
  }, 60_000);

  afterAll(() => site.close());

  it.each(situations)('$language: $does → $shows', async (situation) =>
    situation.run(await pageIn(situation.language)),
  );
}
