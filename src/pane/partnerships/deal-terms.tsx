import type { ComponentChildren } from 'preact';
import { partyName } from '../../data/partnerships';
import type { Partnership } from '../../data/shapes';
import { dateInWords } from '../../language/dates';
import { quantity } from '../../language/numbers';
import { basisWords } from '../words';
import { useLanguage } from '../ui/pane-context';

/** The particulars of a partnership as a list of terms. */
export function DealTerms({ partnership }: { partnership: Partnership }) {
  const { language, say, read } = useLanguage();
  const { announced, binding, gwBasis, parties, powerGw, scope, terms, valueUsd } = partnership;
  const bound = binding === null ? 'bindingUnstated' : binding ? 'bindingYes' : 'bindingNo';
  return (
    <dl class="terms">
      <Term name={say('who')}>
        <ul>
          {parties.map((party) => (
            <li key={party.id}>
              <strong>{read(partyName(party))}</strong> <span class="aside">{read(party.role)}</span>
            </li>
          ))}
        </ul>
      </Term>
      <Term name={say('made')}>
        <ul class="chips">
          {scope.map((made) => (
            <li key={made.en}>{read(made)}</li>
          ))}
        </ul>
      </Term>
      <Term name={say('binding')}>
        <strong>{say(bound)}</strong>. <span class="aside">{read(terms)}</span>
      </Term>
      <Term name={say('power')}>
        {powerGw === null ? say('none') : quantity(powerGw, 'gw', language)}
        {powerGw !== null && gwBasis !== null && <span class="aside"> {read(basisWords[gwBasis])}</span>}
      </Term>
      <Term name={say('value')}>{valueUsd === null ? say('none') : quantity(valueUsd, 'usd', language)}</Term>
      <Term name={say('announced')}>{dateInWords(announced, language)}</Term>
    </dl>
  );
}

function Term({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
