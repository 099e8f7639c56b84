// Lists in a sentence, of names that may hold commas or full stops of their own: `Polaris Technologies, Inc.`

export const listed = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** With one full stop at its end. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
