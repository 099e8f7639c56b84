// The figures of a page that people write, in order, section by section: all that a reader takes for a value.

export interface Section {
  readonly title: string;
  readonly text: string;
  /** The formulas that stand in blocks of their own. */
  readonly formulas: readonly string[];
  readonly figures: readonly Figure[];
}

export interface Figure {
  /** As it stands there, a sign before it included. */
  readonly printed: string;
  /** What the word or sign right behind it multiplies it by: 1E9 for `billion`, 0.01 for `%`. */
  readonly scale: number;
  /** Some words before and behind, for the one who looks for it. */
  readonly around: string;
}

/** Formulas that stand in a sentence; formulas-in-prose.test.ts holds each against its function. */
export const formulasInProse = {
  annuity: 'capital × r ÷ (1 − (1 + r)^−years)',
  straightLine: 'At r = 0 it is capital ÷ years',
  acceleratorHour: 'ANNUALCOST ÷ (it_power_gw × 10⁶ ÷ rack_kw × accelerators_per_rack × 8,760 × utilisation)',
  meanOfPert: '(low + 4 × mode + high) ÷ 6',
  standardError: '√(p × (1 − p) ÷ n)',
} as const;

export function sectionsOf(page: string): Section[] {
  const [text = ''] = page.split('<!-- sources:');
  return text.split(/^(?=#+ )/m).map((part) => {
    const [, title = '', body = ''] = /^#+ (.*)\n([\s\S]*)$/.exec(part) ?? [];
    const formulas = body.split('\n\n').filter((block) => block.startsWith('    '));
    const prose = body.split('\n\n').filter((block) => !block.startsWith('    '));
    return { title, text: body, formulas: formulas.flatMap(linesOf), figures: figuresIn(prose.join('\n\n')) };
  });
}

/** A formula a line, unless the block is one formula over several. */
function linesOf(block: string): string[] {
  const isOne = block.split('\n').some((line) => line.startsWith('      '));
  return isOne
    ? [block.replace(/\s/g, '')]
    : block.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

// What looks like a figure and is none.
const noFigures: readonly RegExp[] = [
  /\]\([^)]*\)/g, // the address of a link
  /\[[a-z0-9-]+\]/g, // the id of a source
  /\*\*\d+\. /g, // the number of a trap
  new RegExp(`(?:\\b\\d{1,2} )?${month} 20\\d\\d`, 'g'),
  /\b(?:in|In|of|For|for|since|until) 20[0-3]\d\b|\*\*20[0-3]\d\b/g, // a year
  /\bISO\/IEC \d+-\d+|\bSection \d+|\bDefinition \d+|\(1996\)/g, // the name of a text
  /10[⁰¹²³⁴-⁹]+/g, // a power of ten
  /\b\d,\d(?= billion de )/g, // a French figure
  /1 [−+] (?=[a-zα-ω(]|\(1)/g, // the one of 1 − share
];

const blank = (found: string): string => ' '.repeat(found.length);

/** Code is a name, unless it is arithmetic. */
const withoutNames = (text: string): string =>
  text.replace(/`([^`]*)`/g, (span, code: string) => (/^[\d.]+[*/]/.test(code) ? span : blank(span)));

/** The formulas in sentences, wherever their lines break. */
const withoutFormulas = (text: string): string =>
  Object.values(formulasInProse).reduce((left, formula) => {
    const words = formula.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return left.replace(new RegExp(words.join('\\s+'), 'g'), blank);
  }, text);

const scales: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6, '%': 0.01 };

function figuresIn(prose: string): Figure[] {
  const text = noFigures.reduce((left, pattern) => left.replace(pattern, blank), withoutFormulas(withoutNames(prose)));
  const found = text.matchAll(/(?<![\w,.-])[+−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![A-Za-z²³])/g);
  return [...found].map(({ 0: printed, index }) => {
    const end = index + printed.length;
    const [, word = ''] = /^\s{0,3}(trillion|billion|million|%)/.exec(text.slice(end)) ?? [];
    const around = prose.slice(Math.max(0, index - 40), end + 40).replace(/\s+/g, ' ');
    return { printed, scale: scales[word] ?? 1, around };
  });
}
