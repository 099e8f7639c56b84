import type { Headline } from '../headlines';
import { valueOf } from '../live-formula';
import { dateInWords, quantity } from '../quantities';
import { FormulaLine } from './formula-line';
import { GradeBadge } from './grade';
import { useLanguage } from './pane-context';
import { BestSource } from './source-list';

export function HeadlineCard({ headline }: { headline: Headline }) {
  const { language, say, read } = useLanguage();
  const { about, formula, unit, numberFormat, grade, status, note } = headline;
  const value = valueOf(formula);
  return (
    <article class="card headline">
      <h3>
        <span class="figure">{typeof value === 'number' ? quantity(value, unit, language) : String(value ?? '')}</span>{' '}
        <span class="about">{read(about)}</span>
      </h3>
      {status && (
        <p class="changed">
          <strong>{say('today')}</strong>{' '}
          <span class="aside">· {say('asOf', { date: dateInWords(status.date, language) })}</span>
          <br />
          {read(status.note)}
        </p>
      )}
      {note && <p class="note">{read(note)}</p>}
      <FormulaLine formula={formula} numberFormat={numberFormat} isMain />
      <p class="source">
        <GradeBadge grade={grade} /> <BestSource record={headline} />
      </p>
    </article>
  );
}
