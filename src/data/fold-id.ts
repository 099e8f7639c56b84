// What does not matter in an id: case, the kind of dash, a space or `_` in its place, width, and what nobody sees.

// Soft hyphens, joiners, marks of direction, byte-order marks; and the selectors that choose how an emoji is drawn.
const invisible = /[\p{Cf}\u{FE00}-\u{FE0F}\u{180B}-\u{180D}\u{034F}\u{115F}\u{3164}]/gu;
// \p{Pd} is every dash of Unicode but the minus sign, the hyphen bullet and the modifier letter.
const separators = /[\s_\p{Pd}\u{2212}\u{2043}\u{02D7}]+/gu;

// Far longer than any id or name: a whole page of text leads nowhere, and to fold one could take seconds, because some
// characters fold into eighteen.
const longestFolded = 1000;

/** The form in which ids are compared: `US–TX`, `us_tx` and `US TX` are all `us-tx`. */
export function foldId(id: string): string {
  // Most ids are typed as they stand.
  if (/^[a-z0-9.-]*$/.test(id)) return id;
  const trimmed = id.trim();
  if (trimmed.length > longestFolded) return trimmed;
  return trimmed
    .replace(invisible, '')
    .normalize('NFKC')
    .trim()
    .replace(separators, '-')
    .replace(/-?\.-?/g, '.')
    .toLowerCase();
}
