/** Lines of XML, indented by whoever holds them. */
export type Lines = readonly string[];

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escaped[character] ?? character);

/** An element with its attributes, and a text or elements inside it. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inside?: string | Lines[]): Lines {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  if (typeof inside === 'string') return [`<${opening}>${escape(inside)}</${name}>`];
  const held = (inside ?? []).flat();
  if (held.length === 0) return [`<${opening} />`];
  return [`<${opening}>`, ...held.map((line) => `  ${line}`), `</${name}>`];
}

export const comment = (text: string): Lines => [`<!-- ${text} -->`];
