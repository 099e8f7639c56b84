// The text of a file: UTF-8, UTF-16 where its first bytes say so, or what Excel writes in western Europe without asking.

/** undefined for bytes that are no text, as those of an .xlsx. */
export function decoded(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = inUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return isText(text) ? text : undefined;
}

function inUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** No text has control characters but tabs and ends of lines and pages. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const isText = (text: string): boolean => !/[\0-\x08\x0e-\x1f]/.test(text);
