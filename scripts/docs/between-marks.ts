// A generated part of a document that people write: what stands between two marks.

export interface Marks {
  readonly begin: string;
  readonly end: string;
}

export function replaceBetween(document: string, { begin, end }: Marks, content: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document must hold the marks ${begin} and ${end}`);
  return `${document.slice(0, from + begin.length)}\n${content}\n${document.slice(to)}`;
}
