// What functions.js holds of the data and the catalogue, and what is left for the pane: together they are the whole.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answeredOf, restOfFile } from '../../scripts/site/answered';
import catalogueLoader from '../../scripts/site/catalogue-loader';
import { restOf } from '../../scripts/site/catalogue-rest';
import { packed } from '../../scripts/site/packing';
import { complete } from '../../src/data/complete';
import { mark, unpacked } from '../../src/data/packed';
import { files } from '../data/records';

const data = join(__dirname, '..', '..', 'src', 'data');
const contentOf = (name: string): object => JSON.parse(readFileSync(join(data, name), 'utf8')) as object;

const opened = (content: unknown): unknown => unpacked(JSON.stringify(packed(content)));

describe('a file of the data', () => {
  it.each(files.map(({ name }) => name))('%s is whole again when the pane has added the rest', (name) => {
    const content = contentOf(name);
    const standing = opened(answeredOf(name, content)) as object;
    complete(standing, restOfFile(name, content));
    expect(standing).toEqual(content);
  });

  it('loses what its shape marks, and nothing else', () => {
    const source = { id: 'a', publisher: 'B', title: 'C', date: null, url: 'https://d', kind: 'primary', read: 'page' };
    const content = { records: [{ ...source, note: 'kept apart' }, source] };
    expect(answeredOf('sources.json', content)).toEqual({ records: [source, source] });
    expect(restOfFile('sources.json', content)).toEqual({ records: { 0: { note: 'kept apart' } } });
  });

  it('keeps the French of a name, in which places are refused, and not that of a note', () => {
    const [texas] = (answeredOf('households-us-states.json', contentOf('households-us-states.json')) as Named).records;
    expect(texas?.name.fr).toBeDefined();
    expect(JSON.stringify(answeredOf('partnerships.json', contentOf('partnerships.json')))).not.toMatch(
      /"role"|"history"/,
    );
  });

  it('that no shape describes is answered whole', () => {
    const named = readdirSync(data).filter(
      (name) => name.endsWith('.json') && !files.some((file) => file.name === name),
    );
    expect(named).toEqual(['places.json', 'version.json']);
    expect(answeredOf('places.json', { groups: { EU: ['FRA'] } })).toEqual({ groups: { EU: ['FRA'] } });
  });
});

interface Named {
  readonly records: readonly { readonly name: { readonly fr?: string } }[];
}

describe('packed records', () => {
  it('come out as they were: with gaps, nulls, empty lists and lists within', () => {
    const records = [
      { id: 1, name: { en: 'a' }, list: [{ x: 1 }, { x: 2 }, { x: 3, y: null }] },
      { id: 2, list: [] },
      { name: { en: 'c', fr: 'd' }, list: [1, 'two'], empty: {} },
    ];
    expect(opened({ records, few: records.slice(0, 2), none: [] })).toEqual({
      records,
      few: records.slice(0, 2),
      none: [],
    });
  });

  it('refuse a text that would stand for nothing', () => {
    expect(() => packed([{ a: mark }])).toThrow('stands for none');
  });
});

describe('a file of the catalogue', () => {
  const source = `export const X = defineFunction({
  name: 'X',
  summary: { en: 'What it is', fr: 'Ce que c’est' },
  parameters: [quantity({ name: 'a', about: { en: 'An a', fr: 'Un a' }, unit: { en: 'm', fr: 'm' } })],
  examples: [{ arguments: [1], result: 2, because: { en: 'By hand.', fr: 'À la main.' } }],
  compute: (a) => summary(a),
});`;

  it('loses its summary, its examples and the French of what an argument is, and stays a program', () => {
    expect(catalogueLoader(source).replace(/\s+/g, ' ')).toBe(
      "export const X = defineFunction({ name: 'X', parameters: [quantity({ name: 'a', about: { en: 'An a', }, " +
        "unit: { en: 'm', fr: 'm' } })], compute: (a) => summary(a), });",
    );
  });

  it('leaves to the pane what it loses, and nothing that is read from the data', () => {
    const record = {
      name: 'X',
      summary: { en: 'What it is', fr: 'Ce que c’est' },
      parameters: [
        { name: 'a', about: { en: 'An a', fr: 'Un a' }, bounds: { least: 0 } },
        {
          about: {
            get fr(): string {
              throw new Error('The data are read.');
            },
          },
        },
      ],
      examples: [{ arguments: [1] }],
    };
    expect(restOf([record])).toEqual({
      0: {
        summary: { en: 'What it is', fr: 'Ce que c’est' },
        parameters: { 0: { about: { fr: 'Un a' } } },
        examples: [{ arguments: [1] }],
      },
    });
  });
});
