// What happens between a click on Insert and the last message about it.
import { useRef, useState } from 'preact/hooks';
import {
  type CellContent,
  type Failed,
  type Inserted,
  insertFormula,
  type InsertOutcome,
  type Occupied,
  type Place,
  replaceWithFormula,
  undoInsertion,
} from '../../workbook/insert';
import type { TextKey } from '../texts';
import { copyText } from './copy-text';
import { oneAtATime, type Runner } from './one-at-a-time';
import { useLanguage, useSurroundings } from './pane-context';
import { refusalSentence } from './refusal-sentence';

export type Message =
  | { readonly type: 'said'; readonly sentence: string }
  /** A text of the pane about a cell. */
  | { readonly type: 'told'; readonly key: TextKey; readonly place: Place }
  | { readonly type: 'asks'; readonly place: Occupied }
  | { readonly type: 'inserted'; readonly place: Inserted };

export interface Insertion {
  readonly message: Message | undefined;
  insert(): Promise<void>;
  replace(occupied: Occupied): Promise<void>;
  keep(occupied: Occupied): void;
  undo(inserted: Inserted): Promise<void>;
  copy(): Promise<void>;
}

/** `copied`: the formula as the reader's own Excel takes it. */
export function useInsertion(content: CellContent, copied: string): Insertion {
  const { host } = useSurroundings();
  const { language, say } = useLanguage();
  const [message, setMessage] = useState<Message>();
  const running = useRef<Runner>(undefined);
  const run = (running.current ??= oneAtATime(() => setMessage({ type: 'said', sentence: say('waiting') })));
  const fail = ({ refusal }: Failed): void => {
    setMessage({ type: 'said', sentence: refusalSentence(language, refusal) });
  };
  const settle = (outcome: InsertOutcome): void => {
    if (outcome.type === 'failed') fail(outcome);
    else if (outcome.type === 'occupied') setMessage({ type: 'asks', place: outcome });
    else setMessage({ type: 'inserted', place: outcome });
  };
  return {
    message,
    async insert() {
      if (host) await run(async () => settle(await insertFormula(host, content)));
    },
    async replace(occupied) {
      if (host) await run(async () => settle(await replaceWithFormula(host, occupied, content)));
    },
    keep(place) {
      setMessage({ type: 'told', key: 'kept', place });
    },
    async undo(inserted) {
      if (!host) return;
      await run(async () => {
        const outcome = await undoInsertion(host, inserted);
        if (outcome.type === 'failed') fail(outcome);
        else setMessage({ type: 'told', key: outcome.type === 'undone' ? 'undone' : 'changedSince', place: outcome });
      });
    },
    async copy() {
      setMessage({ type: 'said', sentence: say((await copyText(copied)) ? 'copied' : 'copyRefused') });
    },
  };
}
