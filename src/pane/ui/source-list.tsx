import type { Language, Source } from '../../data/shapes';
import { sourcesOf } from '../../data/sources';
import { dateInWords } from '../../language/dates';
import { phrase } from '../texts';
import { useLanguage } from './pane-context';

interface Sourced {
  readonly sources: readonly string[];
}

export function SourceLink({ source }: { source: Source }) {
  const { language, say } = useLanguage();
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.title}
        <span class="unseen"> ({say('opensNewWindow')})</span>
      </a>{' '}
      <span class="aside">{particulars(source, language)}</span>
    </>
  );
}

/** Publisher, date, and what was read of it where that is less than the page itself. */
function particulars({ publisher, date, read }: Source, language: Language): string {
  const parts = [publisher];
  if (date !== null) parts.push(dateInWords(date, language));
  if (read === 'address') parts.push(phrase(language, 'readAddress'));
  if (read === 'copy') parts.push(phrase(language, 'readCopy'));
  return parts.join(', ');
}

export function SourceList({ record }: { record: Sourced }) {
  const { say } = useLanguage();
  const found = sourcesOf(record);
  return (
    <details class="sources">
      <summary>{say('sources', { count: found.length })}</summary>
      <ul>
        {found.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function BestSource({ record }: { record: Sourced }) {
  const best = sourcesOf(record)[0];
  return best === undefined ? null : <SourceLink source={best} />;
}
