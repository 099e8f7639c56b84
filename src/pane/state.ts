// What the pane shows: which tab, what is sought and found, which card was asked for.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { cardIdOf } from './partnerships/partnership-card';
import { firstSection, onSectionAsked, type SectionName } from './sections';
import { type Later, useLater } from './ui/use-later';

/** @param bringRest completes the records of which the first view shows a part */
export function usePaneState(bringRest: () => Promise<unknown>) {
  const [query, setQuery] = useState('');
  const [tab, setTab] = useState<SectionName>(firstSection);
  const openCard = useOpenCard();
  const sought = query.trim();
  const rest = useLater(bringRest, tab === 'functions');
  const search = useLater(async () => {
    await bringRest();
    return import('./search/search');
  }, sought !== '');
  const showTab = (section: SectionName): void => {
    setQuery('');
    setTab(section);
  };
  const openPartnership = useMemo(
    () => (id: string) => {
      showTab('partnerships');
      openCard(id);
    },
    [openCard],
  );
  useEffect(() => onSectionAsked(showTab), []);
  return { query, setQuery, tab, setTab, sought, rest, search, found: useFound(search, sought), openPartnership };
}

/** What a query finds, once there is a search: until then nothing was sought. */
function useFound(search: Later<typeof import('./search/search')>, sought: string) {
  return useMemo(() => {
    if (search.status !== 'come') return { query: '', count: 0 };
    const entries = search.value.search(sought);
    return { query: sought, count: search.value.countOf(entries), entries };
  }, [search, sought]);
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
