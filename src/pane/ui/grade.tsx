import type { Grade } from '../../data/shapes';
import { gradeWords } from '../words';
import { useLanguage } from './pane-context';

export function GradeBadge({ grade }: { grade: Grade }) {
  const { read } = useLanguage();
  const { name, about } = gradeWords[grade];
  return (
    <span class={`badge grade-${grade}`} title={read(about)}>
      {read(name)}
    </span>
  );
}

const grades: readonly Grade[] = ['primary', 'corroborated', 'reported'];

export function GradeLegend() {
  const { say, read } = useLanguage();
  return (
    <details class="legend" open>
      <summary>{say('grades')}</summary>
      <dl>
        {grades.map((grade) => (
          <div key={grade}>
            <dt>
              <GradeBadge grade={grade} />
            </dt>
            <dd>{read(gradeWords[grade].about)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
