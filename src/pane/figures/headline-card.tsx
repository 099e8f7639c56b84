import type { Headline } from './headlines';
import { valueOf } from '../live-formula';
import { quantity } from '../../language/numbers';
import { FormulaLine } from '../ui/formula-line';
import { GradeBadge } from '../ui/grade';
import { useLanguage } from '../ui/pane-context';
import { BestSource } from '../ui/source-list';
import { Today } from '../ui/today';

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
