import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PaneOptions } from './mount';
import { firstSection, onSectionAsked, type SectionName, sectionNames } from './sections';
import { phrase } from './texts';
import { PaneContext } from './ui/pane-context';
import { cardIdOf } from './partnerships/partnership-card';
import { ResultCount, Results } from './search/results';
import { SearchBox } from './search/search-box';
import { FiguresTab, FunctionsTab, PartnershipsTab } from './section-views';
import { Awaited } from './ui/awaited';
import { Tabs } from './ui/tabs';
import { type Later, useLater } from './ui/use-later';
import { useSelection } from './ui/use-selection';

const contents: Record<SectionName, () => JSX.Element> = {
  figures: FiguresTab,
  partnerships: PartnershipsTab,
  functions: FunctionsTab,
};

const nothingMore = (): Promise<unknown> => Promise.resolve();

export function Pane({ host, language, notice, bringRest = nothingMore }: PaneOptions) {
  const [query, setQuery] = useState('');
  const [tab, setTab] = useState<SectionName>(firstSection);
  const field = useRef<HTMLInputElement>(null);
  const sought = query.trim();
  const rest = useLater(bringRest, tab === 'functions');
  const search = useLater(async () => {
    await bringRest();
    return import('./search/search');
  }, sought !== '');
  const found = useFound(search, sought);
  const top = useRef<HTMLDivElement>(null);
  useScrollToTop(top, `${tab} ${sought}`);
  const openCard = useOpenCard();
  const address = useSelection(host)?.cell.a1;
  const surroundings = useMemo(() => {
    const openPartnership = (id: string): void => {
      setQuery('');
      setTab('partnerships');
      openCard(id);
    };
    return { host, language, openPartnership };
  }, [host, language, openCard]);
  useEffect(
    () =>
      onSectionAsked((section) => {
        setQuery('');
        setTab(section);
      }),
    [],
  );
  const clear = (): void => {
    setQuery('');
    field.current?.focus();
  };
  const Content = contents[tab];
  return (
    <PaneContext.Provider value={surroundings}>
      <div class="pane" lang={language} ref={top}>
        <header>
          <h1>{phrase(language, 'title')}</h1>
          <p>{address === undefined ? phrase(language, 'tagline') : phrase(language, 'insertsInto', { address })}</p>
        </header>
        <div role="status">{notice !== undefined && <p class="notice">{notice}</p>}</div>
        <SearchBox query={query} onQuery={setQuery} field={field} />
        <ResultCount count={found.count} query={found.query} onClear={clear} />
        {sought === '' ? (
          <Tabs
            label={phrase(language, 'tabs')}
            tabs={sectionNames.map((name) => ({ name, label: phrase(language, name) }))}
            selected={tab}
            onSelect={setTab}
          >
            {tab === 'functions' && rest.status !== 'come' ? <Awaited later={rest} /> : <Content />}
          </Tabs>
        ) : (
          <>
            <Awaited later={search} />
            {found.entries && <Results found={found.entries} />}
          </>
        )}
      </div>
    </PaneContext.Provider>
  );
}

/** What a query finds, once there is a search: until then nothing was sought. */
function useFound(search: Later<typeof import('./search/search')>, sought: string) {
  return useMemo(() => {
    if (search.status !== 'come') return { query: '', count: 0 };
    const entries = search.value.search(sought);
    return { query: sought, count: search.value.countOf(entries), entries };
  }, [search, sought]);
}

/** Another tab or another search starts at its beginning. */
function useScrollToTop(top: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) top.current?.scrollIntoView({ block: 'start' });
    before.current = shown;
  }, [top, shown]);
}

/** Brings a card into view and gives it the focus, once its tab is shown. */
function useOpenCard(): (id: string) => void {
  const [asked, setAsked] = useState<{ id: string }>();
  useEffect(() => {
    if (asked === undefined) return;
    const heading = document.getElementById(cardIdOf(asked.id));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [asked]);
  return useMemo(
    () => (id: string) => {
      setAsked({ id });
    },
    [],
  );
}
