import { findPartnership } from '../../data/partnerships';
import type { Fact, Partnership } from '../../data/shapes';
import { useLanguage, useSurroundings } from '../ui/pane-context';
import { SourceList } from '../ui/source-list';
import { Today } from '../ui/today';

/** One statement of the article, with its correction shown as such. */
export function Statement({ fact }: { fact: Fact }) {
  const { openPartnership } = useSurroundings();
  const { say, read } = useLanguage();
  const partnership = fact.partnership === undefined ? undefined : findPartnership(fact.partnership);
  const today = fact.today ?? (partnership && hasChanged(partnership) ? partnership.status : undefined);
  return (
    <li class="statement">
      <p>{read(fact.text)}</p>
      {fact.correction && (
        <p class="changed">
          <strong>{say('correction')}</strong>
          <br />
          {read(fact.correction)}
        </p>
      )}
      {today && <Today date={today.date} note={today.note} />}
      <div class="foot">
        {partnership && (
          <button
            type="button"
            class="plain"
            aria-label={say('seePartnershipNamed', { name: read(partnership.name) })}
            onClick={() => {
              openPartnership(partnership.id);
            }}
          >
            {say('seePartnership')}
          </button>
        )}
        <SourceList record={fact} />
      </div>
    </li>
  );
}

/** The statement is no longer what the parties plan. */
const hasChanged = ({ status }: Partnership): boolean => ['amended', 'replaced', 'cancelled'].includes(status.state);
