import type { Partnership } from '../../data/shapes';
import { insertableFields } from './partnership-fields';
import { FormulaLine } from '../ui/formula-line';
import { useLanguage } from '../ui/pane-context';

/** The fields of a partnership that a cell can hold, each as a live formula. */
export function FieldFormulas({ partnership }: { partnership: Partnership }) {
  const { say, read } = useLanguage();
  return (
    <details class="fields">
      <summary>{say('insertFields')}</summary>
      <ul>
        {insertableFields(partnership).map(({ name, label, formula, numberFormat }) => (
          <li key={name}>
            <strong>{read(label)}</strong>
            <FormulaLine formula={formula} numberFormat={numberFormat} />
          </li>
        ))}
      </ul>
    </details>
  );
}
