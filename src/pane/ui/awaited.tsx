import type { Later } from './use-later';
import { useLanguage } from './pane-context';

/** What stands in the place of a view whose code or data have not come; nothing once they have. */
export function Awaited({ later }: { later: Later<unknown> }) {
  const { say } = useLanguage();
  if (later.status === 'come') return null;
  if (later.status === 'coming') return <p class="aside">{say('coming')}</p>;
  return (
    <div role="alert">
      <p>{say('partMissing')}</p>
      <button type="button" onClick={later.again}>
        {say('tryAgain')}
      </button>
    </div>
  );
}
