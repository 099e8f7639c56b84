import type { Text } from '../../data/shapes';
import { dateInWords } from '../../language/dates';
import { useLanguage } from './pane-context';

/** What has become of an old figure or statement: it stands beside it wherever it is shown. */
export function Today({ date, note }: { date: string; note: Text }) {
  const { language, say, read } = useLanguage();
  return (
    <p class="changed">
      <strong>{say('today')}</strong> <span class="aside">· {say('asOf', { date: dateInWords(date, language) })}</span>
      <br />
      {read(note)}
    </p>
  );
}
