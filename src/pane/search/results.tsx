import type { ComponentChildren } from 'preact';
import { findFunction } from '../../catalogue';
import { facts } from '../../data/facts';
import { findPartnership } from '../../data/partnerships';
import { headlines } from '../figures/headlines';
import type { Found } from './search';
import { useLanguage } from '../ui/pane-context';
import { Headlines, Statements } from '../figures/figures-tab';
import { Functions } from '../functions/functions-tab';
import { Partnerships } from '../partnerships/partnerships-tab';

/** What a search found, in the order of the tabs. */
export function Results({ found }: { found: Found }) {
  const { say } = useLanguage();
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[], ids: readonly string[]): Entry[] =>
    ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return (
    <section aria-label={say('results')}>
      <Group title={say('figures')} count={found.headline.length}>
        <Headlines entries={byId(headlines, found.headline)} />
      </Group>
      <Group title={say('statements')} count={found.fact.length}>
        <Statements entries={byId(facts(), found.fact)} />
      </Group>
      <Group title={say('partnerships')} count={found.partnership.length}>
        <Partnerships entries={found.partnership.flatMap((id) => findPartnership(id) ?? [])} />
      </Group>
      <Group title={say('functions')} count={found.function.length}>
        <Functions entries={found.function.flatMap((name) => findFunction(name) ?? [])} />
      </Group>
    </section>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <>
      <h2>
        {title} <span class="aside">{count}</span>
      </h2>
      {children}
    </>
  );
}

/** How much was found, and a way on where nothing was. */
export function ResultCount({ count, query, onClear }: { count: number; query: string; onClear: () => void }) {
  const { say } = useLanguage();
  const key = count === 0 ? 'noResult' : count === 1 ? 'oneResult' : 'manyResults';
  return (
    <div class="result-count">
      <p role="status">{query !== '' && say(key, { query, count })}</p>
      {query !== '' && count === 0 && (
        <>
          <p>{say('searchHint')}</p>
          <button type="button" onClick={onClear}>
            {say('clearSearch')}
          </button>
        </>
      )}
    </div>
  );
}
