import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { FiguresTab } from './figures/figures-tab';
import { FunctionsTab } from './functions/functions-tab';
import type { PaneOptions } from './mount';
import { PartnershipsTab } from './partnerships/partnerships-tab';
import { ResultCount, Results } from './search/results';
import { SearchBox } from './search/search-box';
import { type SectionName, sectionNames } from './sections';
import { usePaneState } from './state';
import { phrase } from './texts';
import { Awaited } from './ui/awaited';
import { PaneContext } from './ui/pane-context';
import { Tabs } from './ui/tabs';
import { useSelection } from './ui/use-selection';

const contents: Record<SectionName, () => JSX.Element> = {
  figures: FiguresTab,
  partnerships: PartnershipsTab,
  functions: FunctionsTab,
};

const nothingMore = (): Promise<unknown> => Promise.resolve();

export function Pane({ host, language, notice, bringRest = nothingMore }: PaneOptions) {
  const { query, setQuery, tab, setTab, sought, rest, search, found, openPartnership } = usePaneState(bringRest);
  const field = useRef<HTMLInputElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useScrollToTop(top, `${tab} ${sought}`);
  const address = useSelection(host)?.cell.a1;
  const surroundings = useMemo(() => ({ host, language, openPartnership }), [host, language, openPartnership]);
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

/** Another tab or another search starts at its beginning. */
function useScrollToTop(top: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) top.current?.scrollIntoView({ block: 'start' });
    before.current = shown;
  }, [top, shown]);
}
