// How a sentence shows a text that a person gave: in the quotation marks of its language, cut where it is long, and never
// half of a character.
const longestQuoted = 40;

// Half of a surrogate pair that stands alone, as a text cut elsewhere may hold.
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// A line break would end the sentence, and a mark of direction would turn it round.
const unprintable = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** What joins characters into one that is seen: marks, joiners, selectors, skin tones. */
const joins = /^(?:\p{M}|\u200D|\uFE0F|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}])$/u;
const joiner = '\u200D';

export function shortened(text: string, longest = longestQuoted): string {
  const characters = Array.from(text.replace(loneSurrogate, '\uFFFD').replace(unprintable, ' '));
  if (characters.length <= longest) return characters.join('');
  let end = longest - 1;
  while (end > 0 && (joins.test(characters[end] ?? '') || characters[end - 1] === joiner)) end -= 1;
  return `${characters.slice(0, end).join('')}…`;
}
