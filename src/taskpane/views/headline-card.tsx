import type { Headline } from '../headlines';
import { valueOf } from '../live-formula';
import { quantity } from '../quantities';
import { FormulaLine } from './formula-line';
import { GradeBadge } from './grade';
import { useLanguage } from './pane-context';
import { BestSource } from './source-list';
import { Today } from './today';

export function HeadlineCard({ headline }: { headline: Headline }) {
  const { language, read } = useLanguage();
  const { about, formula, unit, numberFormat, grade, status, note } = headline;
  const value = valueOf(formula);
  return (
    <article class="card headline">
      <h3>
        <span class="figure">{typeof value === 'number' ? quantity(value, unit, language) : String(value ?? '')}</span>{' '}
        <span class="about">{read(about)}</span>
      </h3>
      {status && <Today date={status.date} note={status.note} />}
      {note && <p class="note">{read(note)}</p>}
      <FormulaLine formula={formula} numberFormat={numberFormat} isMain />
      <p class="source">
        <GradeBadge grade={grade} /> <BestSource record={headline} />
      </p>
    </article>
  );
}
