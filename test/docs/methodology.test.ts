// docs/methodology.md is written by people. Each figure in it is read out of its text and held against the record, the data
// or the function that it speaks of, by the list of methodology-figures.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceRegister } from '../../src/data/sources';
import { type CellValue, openSpreadsheet } from '../support/spreadsheet';
import { type Figure, type Section, sectionsOf } from './figures';
import { valueOf as evaluate } from './holder';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'methodology.md'), 'utf8');
const sections = sectionsOf(page);
const spreadsheet = openSpreadsheet();

const values = new Map<string, CellValue>();

/** The value of an expression, evaluated once. */
function valueOf(holder: string): CellValue {
  const value = values.get(holder) ?? evaluate(holder, spreadsheet);
  values.set(holder, value);
  return value;
}

interface Listed {
  readonly printed: string;
  readonly holder: string;
}

const list = new Map(
  readFileSync(join(__dirname, 'methodology-figures.txt'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part): [string, Listed[]] => {
      const [title = '', ...lines] = part.trim().split('\n');
      return [title, lines.map(listed)];
    }),
);

function listed(line: string): Listed {
  const [, printed = '', holder = ''] = /^(\S+)\s+(.+)$/.exec(line) ?? [];
  return { printed, holder };
}

const numberOf = (printed: string): number => Number(printed.replaceAll(',', '').replace('−', '-'));

// A binary fraction such as 168.575 may lie on either side of its half.
const slack = 1 + 1e-9;

/** Why a figure is not what its holder says; undefined where it is. */
function fault({ printed, scale }: Figure, holder: string, { text }: Section): string | undefined {
  if (holder === 'given') return undefined;
  if (holder.startsWith('[')) {
    const isCited = text.includes(holder) && sourceRegister.find(holder.slice(1, -1)) !== undefined;
    return isCited ? undefined : `${holder} is not cited beside ${printed}`;
  }
  const value = valueOf(holder);
  if (typeof value === 'string') {
    const told = value.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
    return told.some((each) => numberOf(each) === numberOf(printed)) ? undefined : `“${value}” does not say ${printed}`;
  }
  const [, decimals = ''] = printed.split('.');
  const half = (10 ** -decimals.length / 2) * scale * slack;
  return Math.abs(numberOf(printed) * scale - value) <= half ? undefined : `${holder} is ${value}, not ${printed}`;
}

const holdersOf = ({ title }: Section): Listed[] => list.get(title) ?? [];

const faultsOf = (section: Section): string[] =>
  section.figures.flatMap((figure, index) => {
    const found = fault(figure, holdersOf(section)[index]?.holder ?? 'given', section);
    return found === undefined ? [] : [`…${figure.around}…: ${found}`];
  });

describe('the figures of the methodology', () => {
  it.each(sections)('of “$title” are those of the list of figures and holders', (section) => {
    expect(section.figures.map(({ printed }) => printed)).toEqual(holdersOf(section).map(({ printed }) => printed));
  });

  it.each(sections)('of “$title” are what their holders say', (section) => {
    expect(faultsOf(section)).toEqual([]);
  });

  it('and no section of the list is gone from the page', () => {
    const titles = sections.map(({ title }) => title);
    expect([...list.keys()].filter((title) => !titles.includes(title))).toEqual([]);
  });
});

describe('a wrong figure is found', () => {
  const held = sections.flatMap((section) =>
    section.figures.flatMap((figure, index) => {
      const holder = holdersOf(section)[index]?.holder ?? 'given';
      return holder === 'given' || holder.startsWith('[') ? [] : [{ section, figure, holder }];
    }),
  );

  it('where its last digit is another, or its scale', () => {
    const next = (printed: string) => printed.replace(/\d$/, (digit) => String((Number(digit) + 2) % 10));
    const unseen = held.filter(
      ({ section, figure, holder }) =>
        fault({ ...figure, printed: next(figure.printed) }, holder, section) === undefined ||
        (figure.scale !== 1 &&
          typeof valueOf(holder) === 'number' &&
          fault({ ...figure, scale: figure.scale * 1000 }, holder, section) === undefined),
    );
    expect(unseen.map(({ figure, holder }) => `${figure.printed} ${holder}`)).toEqual([]);
    expect(held.length).toBeGreaterThan(500);
  });

  it('where it is new', () => {
    const [section] = sectionsOf(page.replace('1.14, an\ninput', '1.14 or 1.2, an\ninput')).filter(
      ({ title }) => title === 'Facility and IT power',
    );
    expect(section?.figures).toHaveLength((list.get('Facility and IT power')?.length ?? 0) + 1);
  });
});
