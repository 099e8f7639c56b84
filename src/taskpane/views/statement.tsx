import { findPartnership } from '../../data/partnerships';
import type { Fact } from '../../data/shapes';
import { useLanguage, useSurroundings } from './pane-context';
import { SourceList } from './source-list';

/** One statement of the article, with its correction shown as such. */
export function Statement({ fact }: { fact: Fact }) {
  const { openPartnership } = useSurroundings();
  const { say, read } = useLanguage();
  const partnership = fact.partnership === undefined ? undefined : findPartnership(fact.partnership);
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
