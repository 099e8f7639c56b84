import { useRef } from 'preact/hooks';
import type { Text } from '../../data/shapes';
import { type LiveFormula, textOf } from '../live-formula';
import { InsertionMessage } from './insertion-message';
import { useLanguage, useSurroundings } from './pane-context';
import { useInsertion } from './use-insertion';

interface FormulaLineProps {
  readonly formula: LiveFormula;
  readonly numberFormat: Text;
  readonly isMain?: boolean;
  /** What the formula answers, where that is not said beside it. */
  readonly answer?: string | undefined;
}

/** A live formula with the buttons that put it into the sheet or on the clipboard. */
export function FormulaLine({ formula, numberFormat, isMain = false, answer }: FormulaLineProps) {
  const { host } = useSurroundings();
  const { language, say, read } = useLanguage();
  const stored = textOf(formula);
  const text = textOf(formula, language);
  const insertion = useInsertion({ formula: stored, numberFormat: read(numberFormat) }, text);
  const insertButton = useRef<HTMLButtonElement>(null);
  return (
    <div class="formula-line">
      <code>{text}</code>
      {answer !== undefined && <p class="answer">= {answer}</p>}
      <div class="actions">
        <button
          type="button"
          ref={insertButton}
          class={isMain ? 'primary' : ''}
          disabled={host === undefined}
          title={host === undefined ? say('insertNeedsHost') : undefined}
          aria-label={say('insertFormula', { formula: text })}
          onClick={() => void insertion.insert()}
        >
          {say('insert')}
        </button>
        <button type="button" aria-label={say('copyFormula', { formula: text })} onClick={() => void insertion.copy()}>
          {say('copy')}
        </button>
        <InsertionMessage insertion={insertion} onSettled={() => insertButton.current?.focus()} />
      </div>
    </div>
  );
}
