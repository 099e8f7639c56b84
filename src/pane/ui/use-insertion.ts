// What happens between a click on Insert and the last message about it.
import { useState } from 'preact/hooks';
import type { CellContent } from '../../workbook/host';
import {
  type Inserted,
  insertFormula,
  type InsertOutcome,
  type Occupied,
  replaceWithFormula,
  undoInsertion,
} from '../../workbook/insert-formula';
import { copyText } from './copy-text';
import { useLanguage, useSurroundings } from './pane-context';

export type Message =
  | { readonly kind: 'said'; readonly sentence: string }
  | { readonly kind: 'asks'; readonly occupied: Occupied }
  | { readonly kind: 'inserted'; readonly inserted: Inserted };

export interface Insertion {
  readonly message: Message | undefined;
  insert(): Promise<void>;
  replace(occupied: Occupied): Promise<void>;
  keep(occupied: Occupied): void;
  undo(inserted: Inserted): Promise<void>;
  copy(): Promise<void>;
}

const messageOf = (outcome: InsertOutcome): Message => {
  if (outcome.kind === 'failed') return { kind: 'said', sentence: outcome.sentence };
  return outcome.kind === 'occupied' ? { kind: 'asks', occupied: outcome } : { kind: 'inserted', inserted: outcome };
};

export function useInsertion(content: CellContent): Insertion {
  const { host } = useSurroundings();
  const { say } = useLanguage();
  const [message, setMessage] = useState<Message>();
  const tell = (sentence: string): void => {
    setMessage({ kind: 'said', sentence });
  };
  return {
    message,
    async insert() {
      if (host) setMessage(messageOf(await insertFormula(host, content)));
    },
    async replace(occupied) {
      if (host) setMessage(messageOf(await replaceWithFormula(host, occupied, content)));
    },
    keep({ address }) {
      tell(say('kept', { address }));
    },
    async undo(inserted) {
      if (!host) return;
      const outcome = await undoInsertion(host, inserted);
      if (outcome.kind === 'failed') tell(outcome.sentence);
      else tell(say(outcome.kind === 'undone' ? 'undone' : 'changedSince', { address: outcome.address }));
    },
    async copy() {
      tell(say((await copyText(content.formula)) ? 'copied' : 'copyRefused'));
    },
  };
}
