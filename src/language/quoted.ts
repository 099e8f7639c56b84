// How a text that a person gave is shown: cut where it is long, and never half of a character.
import { once } from '../data/register';

const longestQuoted = 40;

// Half of a surrogate pair that stands alone, as a text cut elsewhere may hold.
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// A line break would end the sentence, and a mark of direction would turn it round.
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

// Engines without it cut between code points.
const seenAsOne = once(() => ('Segmenter' in Intl ? new Intl.Segmenter('en') : undefined));

/** As it stands between the quotation marks of a sentence. */
export const shortened = (text: string): string => cut(text.replace(unprintable, ' '), longestQuoted);

/** At most so many code points, cut between characters as a reader sees them: a flag, a letter with its accents. */
export function cut(text: string, longest: number): string {
  // A code point has two halves at most, and what stands further behind has no part in where the cut falls.
  const whole = text.slice(0, (longest + 1) * 2).replace(loneSurrogate, '\uFFFD');
  const points = Array.from(whole);
  if (points.length <= longest) return whole;
  const end = points.slice(0, longest - 1).join('').length;
  return `${whole.slice(0, seenAsOne()?.segment(whole).containing(end)?.index ?? end)}…`;
}
