import { useEffect, useId, useRef } from 'preact/hooks';
import { shortened } from '../../language/quoted';
import type { StandingCell } from '../../workbook/block';
import { asShown } from '../../workbook/typed';
import { useLanguage } from './pane-context';
import type { Insertion, Message } from './use-insertion';
import { useShownCell } from './use-shown-cell';

/** What became of an insertion. The live region stands empty from the start, or its first message would go unread. */
export function InsertionMessage({ insertion, onSettled }: { insertion: Insertion; onSettled: () => void }) {
  const { message } = insertion;
  const address = useShownCell(message?.type === 'said' ? undefined : message?.place);
  const settle = (action: Promise<void>) => void action.then(onSettled);
  return (
    <div class="message">
      <Statement message={message} address={address} />
      {message?.type === 'inserted' && <UndoButton onUndo={() => settle(insertion.undo(message.place))} />}
      {message?.type === 'asks' && (
        <Question
          address={address}
          holds={message.place.holds}
          onReplace={() => {
            settle(insertion.replace(message.place));
          }}
          onKeep={() => {
            insertion.keep(message.place);
            onSettled();
          }}
        />
      )}
    </div>
  );
}

function Statement({ message, address }: { message: Message | undefined; address: string }) {
  const { say } = useLanguage();
  return (
    <span role="status">
      {message?.type === 'said' && message.sentence}
      {message?.type === 'told' && say(message.key, { address })}
      {message?.type === 'inserted' && say('inserted', { address })}
    </span>
  );
}

function UndoButton({ onUndo }: { onUndo: () => void }) {
  const { say } = useLanguage();
  return (
    <button type="button" class="plain" onClick={onUndo}>
      {say('undo')}
    </button>
  );
}

interface QuestionProps {
  readonly address: string;
  readonly holds: StandingCell;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

function Question({ address, holds, onReplace, onKeep }: QuestionProps) {
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
      <span id={question}>{say('occupied', { address, content: shortened(contentOf(holds)) })}</span>
      <button type="button" onClick={onReplace}>
        {say('replace')}
      </button>
      <button type="button" ref={keep} onClick={onKeep}>
        {say('keep')}
      </button>
    </div>
  );
}

const contentOf = ({ formula, spilled }: StandingCell): string => (formula === '' ? spilled : asShown(formula));
