import { useEffect, useId, useRef } from 'preact/hooks';
import type { Occupied } from '../../workbook/insert-formula';
import { useLanguage } from './pane-context';
import type { Insertion } from './use-insertion';

/** What became of an insertion. The live region stands empty from the start, or its first message would go unread. */
export function InsertionMessage({ insertion, onSettled }: { insertion: Insertion; onSettled: () => void }) {
  const { say } = useLanguage();
  const { message } = insertion;
  const settle = (action: Promise<void>) => void action.then(onSettled);
  return (
    <div class="message">
      <span role="status">
        {message?.kind === 'said' && message.sentence}
        {message?.kind === 'inserted' && say('inserted', { address: message.inserted.address })}
      </span>
      {message?.kind === 'inserted' && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            settle(insertion.undo(message.inserted));
          }}
        >
          {say('undo')}
        </button>
      )}
      {message?.kind === 'asks' && (
        <Question
          occupied={message.occupied}
          onReplace={() => {
            settle(insertion.replace(message.occupied));
          }}
          onKeep={() => {
            insertion.keep(message.occupied);
            onSettled();
          }}
        />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly occupied: Occupied;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function Question({ occupied: { address, holds }, onReplace, onKeep }: QuestionProps) {
  const { say } = useLanguage();
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  // The answer that loses nothing has the focus.
  useEffect(() => keep.current?.focus(), [holds]);
  const cancel = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onKeep();
  };
  return (
    <div class="question" role="group" aria-labelledby={question} onKeyDown={cancel}>
      <span id={question}>{say('occupied', { address, content: shortened(holds.formula) })}</span>
      <button type="button" onClick={onReplace}>
        {say('replace')}
      </button>
      <button type="button" ref={keep} onClick={onKeep}>
        {say('keep')}
      </button>
    </div>
  );
}

const shortened = (content: string): string => (content.length > 40 ? `${content.slice(0, 39)}…` : content);
