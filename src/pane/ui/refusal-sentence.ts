import type { Language } from '../../data/shapes';
import { sentences } from '../../language/sentences';
import type { HostRefusal } from '../../workbook/host';

/** Why nothing was done, for the person who clicked. */
export function refusalSentence(language: Language, { reason }: HostRefusal): string {
  const { host } = sentences[language];
  return reason.code === 'unanswered' ? host.unanswered[reason.by](reason.said) : host[reason.code];
}
