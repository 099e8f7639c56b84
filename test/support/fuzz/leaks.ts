// What must hold of every cell that any call gives.
import { inspect } from 'node:util';
import type { FunctionRecord } from '../../../src/catalogue/record';
import type { ErrorCode } from '../../../src/cells/refusal';
import { once } from '../../../src/data/register';
import { type Answered, Said } from './doors';
import { type Leak, leaksOfSentence } from './sentence-leaks';
import { textsIn, withoutTyped } from './typed-texts';

/** What a cell of Excel holds at most (Excel specifications and limits, Microsoft). */
const longestText = 32_767;

const codes = new Set<string>(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#NULL!'] satisfies ErrorCode[]);

// Those of OWASP's page on CSV injection.
const likeFormula = /^[=+\-@\t\r]/;

const shortOf = (value: unknown): string => (typeof value === 'string' ? value : inspect(value)).slice(0, longestShown);
const longestShown = 500;
const leak = (kind: string, value: unknown): Leak => ({ kind, shown: shortOf(value) });

/** Every leak of an answer, none twice. */
export function leaksIn(record: FunctionRecord, raw: readonly unknown[], { en, fr }: Answered): Leak[] {
  if (!isRectangle(en) || !isRectangle(fr)) return [leak('no rectangle', en)];
  const texts = textsIn(raw);
  // What is the same in both languages is looked at once, and what should be is compared below.
  const cells = [...en.flat(), ...fr.flat().filter((cell) => typeof cell === 'object')];
  const strip = once(() => withoutTyped(texts));
  const ofSentence = (sentence: string): Leak[] => leaksOfSentence(record, raw, (text) => strip()(text), sentence);
  const leaks = [...distinct(cells)].flatMap((cell) =>
    cell instanceof Said ? leaksOfError(cell, ofSentence) : leaksOfValue(cell, texts),
  );
  return [...leaks, ...leaksBetween(en, fr)];
}

type Cells = readonly (readonly unknown[])[];

function isRectangle(block: unknown): block is Cells {
  if (!Array.isArray(block) || !block.every(Array.isArray)) return false;
  const width = (block[0] as unknown[] | undefined)?.length ?? 0;
  return width > 0 && block.every((row: unknown[]) => row.length === width);
}

/** The same sentence stands in many cells. */
function distinct(cells: readonly unknown[]): Iterable<unknown> {
  return new Map(
    cells.map((cell) => [cell instanceof Said ? `${cell.code} ${String(cell.sentence)}` : cell, cell]),
  ).values();
}

function leaksOfError({ code, sentence }: Said, ofSentence: (sentence: string) => Leak[]): Leak[] {
  if (!codes.has(code)) return [leak('no error of Excel’s', code)];
  return typeof sentence === 'string' ? ofSentence(sentence) : [leak('no sentence', code)];
}

function leaksOfValue(value: unknown, texts: readonly string[]): Leak[] {
  switch (typeof value) {
    case 'boolean':
      return [];
    case 'number':
      return Number.isFinite(value) ? [] : [leak('no number that a cell holds', value)];
    case 'string':
      return leaksOfText(value, texts);
    default:
      return isCard(value) ? leaksOfCard(value, texts) : [leak('no value that a cell holds', value)];
  }
}

function leaksOfText(text: string, texts: readonly string[]): Leak[] {
  const isTyped = (): boolean => texts.some((each) => each.startsWith(text.replace(/…$/, '')));
  return [
    ...(/\p{Cs}/u.test(text) ? [leak('half a character', text)] : []),
    ...(text.length > longestText ? [leak('text longer than a cell', text)] : []),
    ...(likeFormula.test(text) && isTyped() ? [leak('text like a formula', text)] : []),
  ];
}

interface CardCell {
  readonly type: 'Entity';
  readonly text: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly provider: { readonly description: unknown };
}

const isCard = (value: unknown): value is CardCell =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Entity' && 'properties' in value;

function leaksOfCard({ text, properties, provider }: CardCell, texts: readonly string[]): Leak[] {
  const values = Object.values(properties).map(
    (each) => (each as { readonly basicValue?: unknown } | null)?.basicValue,
  );
  return [text, provider.description, ...values].flatMap((each) => leaksOfValue(each, texts));
}

/** Where a reader of one language sees an error, so does one of the other, and in another sentence. */
function leaksBetween(en: Cells, fr: Cells): Leak[] {
  if (en.length !== fr.length || en[0]?.length !== fr[0]?.length) return [leak('another shape in French', fr)];
  const others = fr.flat();
  const unlike = en.flat().find((cell, index) => !isSameIn(cell, others[index]));
  return unlike === undefined ? [] : [leak('not the same in French', unlike)];
}

function isSameIn(cell: unknown, other: unknown): boolean {
  if (!(cell instanceof Said)) return Object.is(cell, other) || (isCard(cell) && isCard(other));
  return other instanceof Said && cell.code === other.code && cell.sentence !== other.sentence;
}
