import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PaneOptions } from './mount';
import { countOf, search } from './search/search';
import { firstSection, onSectionAsked, type SectionName, sectionNames } from './sections';
import { phrase } from './texts';
import { PaneContext } from './ui/pane-context';
import { cardIdOf } from './partnerships/partnership-card';
import { ResultCount, Results } from './search/results';
import { SearchBox } from './search/search-box';
import { FiguresTab, FunctionsTab, PartnershipsTab } from './section-views';
import { Tabs } from './ui/tabs';
import { useSelection } from './ui/use-selection';

const contents: Record<SectionName, () => JSX.Element> = {
  figures: FiguresTab,
  partnerships: PartnershipsTab,
  functions: FunctionsTab,
};

export function Pane({ host, language, notice }: PaneOptions) {
  const [query, setQuery] = useState('');
  const [tab, setTab] = useState<SectionName>(firstSection);
  const field = useRef<HTMLInputElement>(null);
  const sought = query.trim();
  const found = useMemo(() => search(sought), [sought]);
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
        <ResultCount count={countOf(found)} query={sought} onClear={clear} />
        {sought === '' ? (
          <Tabs
            label={phrase(language, 'tabs')}
            tabs={sectionNames.map((name) => ({ name, label: phrase(language, name) }))}
            selected={tab}
            onSelect={setTab}
          >
            <Content />
          </Tabs>
        ) : (
          <Results found={found} />
        )}
      </div>
    </PaneContext.Provider>
  );
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
