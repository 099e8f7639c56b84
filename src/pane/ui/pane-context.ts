import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../../data/shapes';
import type { Host } from '../../workbook/host';
import { type Filling, phrase, type TextKey } from '../texts';

export interface PaneSurroundings {
  readonly language: Language;
  readonly host: Host | undefined;
  /** Opens a partnership's card, wherever it was asked for. */
  readonly openPartnership: (id: string) => void;
}

export const PaneContext = createContext<PaneSurroundings>({
  language: 'en',
  host: undefined,
  openPartnership: () => undefined,
});

export const useSurroundings = (): PaneSurroundings => useContext(PaneContext);

/** `say('undo')` for the pane's own texts, `read(record.name)` for those of a record. */
export function useLanguage() {
  const { language } = useSurroundings();
  return {
    language,
    say: (key: TextKey, filling?: Filling): string => phrase(language, key, filling),
    read: (text: Text): string => text[language],
  };
}
