import type { Partnership } from '../../data/shapes';
import { dateInWords } from '../../language/dates';
import { kindWords, stateWords } from '../words';
import { CopyableId } from '../ui/copyable-id';
import { DealTerms } from './deal-terms';
import { FieldFormulas } from './field-formulas';
import { GradeBadge } from '../ui/grade';
import { useLanguage } from '../ui/pane-context';
import { SourceList } from '../ui/source-list';

export const cardIdOf = (id: string): string => `partnership-${id}`;

export function PartnershipCard({ partnership }: { partnership: Partnership }) {
  const { language, say, read } = useLanguage();
  const { id, name, kind, grade, summary, status, note } = partnership;
  return (
    <article class="card partnership">
      <h3 id={cardIdOf(id)} tabIndex={-1}>
        {read(name)}
      </h3>
      <p class="labels">
        <span class="badge">{read(kindWords[kind])}</span> <GradeBadge grade={grade} />
      </p>
      <p>{read(summary)}</p>
      <p class={`status state-${status.state}`}>
        <strong>{read(stateWords[status.state])}</strong>{' '}
        <span class="aside">· {say('asOf', { date: dateInWords(status.date, language) })}</span>
        <br />
        {read(status.note)}
      </p>
      <DealTerms partnership={partnership} />
      {note && <p class="note">{read(note)}</p>}
      <div class="foot">
        <FieldFormulas partnership={partnership} />
        <History partnership={partnership} />
        <SourceList record={partnership} />
        <CopyableId id={id} />
      </div>
    </article>
  );
}

function History({ partnership: { history } }: { partnership: Partnership }) {
  const { language, say, read } = useLanguage();
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{say('history', { count: history.length })}</summary>
      <ol class="history">
        {history.map((event) => (
          <li key={`${event.date} ${event.note.en}`}>
            <time dateTime={event.date}>{dateInWords(event.date, language)}</time> {read(event.note)}
          </li>
        ))}
      </ol>
    </details>
  );
}
