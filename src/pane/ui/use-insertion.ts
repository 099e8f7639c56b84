// What happens between a click on Insert and the last message about it.
import { useState } from 'preact/hooks';
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
import { useLanguage, useSurroundings } from './pane-context';
import { refusalSentence } from './refusal-sentence';

export type Message =
  | { readonly kind: 'said'; readonly sentence: string }
  /** A text of the pane about a cell. */
  | { readonly kind: 'told'; readonly key: TextKey; readonly place: Place }
  | { readonly kind: 'asks'; readonly place: Occupied }
  | { readonly kind: 'inserted'; readonly place: Inserted };

export interface Insertion {
  readonly message: Message | undefined;
  insert(): Promise<void>;
  replace(occupied: Occupied): Promise<void>;
  keep(occupied: Occupied): void;
  undo(inserted: Inserted): Promise<void>;
  copy(): Promise<void>;
}

export function useInsertion(content: CellContent): Insertion {
  const { host } = useSurroundings();
  const { language, say } = useLanguage();
  const [message, setMessage] = useState<Message>();
  const fail = ({ refusal }: Failed): void => {
    setMessage({ kind: 'said', sentence: refusalSentence(language, refusal) });
  };
  const settle = (outcome: InsertOutcome): void => {
    if (outcome.kind === 'failed') fail(outcome);
    else if (outcome.kind === 'occupied') setMessage({ kind: 'asks', place: outcome });
    else setMessage({ kind: 'inserted', place: outcome });
  };
  return {
    message,
    async insert() {
      if (host) settle(await insertFormula(host, content));
    },
    async replace(occupied) {
      if (host) settle(await replaceWithFormula(host, occupied, content));
    },
    keep(place) {
      setMessage({ kind: 'told', key: 'kept', place });
    },
    async undo(inserted) {
      if (!host) return;
      const outcome = await undoInsertion(host, inserted);
      if (outcome.kind === 'failed') fail(outcome);
      else setMessage({ kind: 'told', key: outcome.kind === 'undone' ? 'undone' : 'changedSince', place: outcome });
    },
    async copy() {
      setMessage({ kind: 'said', sentence: say((await copyText(content.formula)) ? 'copied' : 'copyRefused') });
    },
  };
}
