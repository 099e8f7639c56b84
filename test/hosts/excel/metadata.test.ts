import Ajv from 'ajv';
import { helpPages } from '../../../scripts/docs/help-pages';
import { catalogue } from '../../../src/catalogue';
import { functionsMetadata } from '../../../src/hosts/excel/metadata';
import schema from '../../schemas/functions/custom-functions.extended.schema.json';
import { builtInNames } from './built-in-names';

// The last column and row of a sheet: a name below both reads as a cell.
const lastColumn = 16_384;
const lastRow = 1_048_576;

function looksLikeCell(name: string): boolean {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return /^R\d*C\d*$/i.test(name);
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= lastColumn && Number(digits) <= lastRow;
}

const address = 'https://example.org/gigawatt';
const emitted = helpPages({});

describe.each(['en', 'fr'] as const)('functions metadata (%s)', (language) => {
  const metadata = functionsMetadata(language, address);

  it('is valid against the schema of custom functions', () => {
    const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema);
    validate(metadata);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('holds every function of the catalogue once', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(catalogue.map(({ name }) => name));
    expect(new Set(metadata.functions.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  it('describes every function and every argument', () => {
    const texts = metadata.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(texts.filter((text) => text.trim().length < 10 || /undefined|\[object/.test(text))).toEqual([]);
  });

  it('leads each function to a page of its own, which the build emits, below the address of the site', () => {
    const pages = metadata.functions.map(({ helpUrl }) => helpUrl);
    expect(new Set(pages).size).toBe(catalogue.length);
    expect(pages.filter((page) => !page.startsWith(`${address}/`))).toEqual([]);
    expect(pages.filter((page) => !emitted.has(page.slice(address.length + 1)))).toEqual([]);
  });

  it('leads to the page in its own language', () => {
    const { helpUrl } = metadata.functions.find(({ id }) => id === 'HOUSEHOLDS') ?? {};
    expect(helpUrl).toBe(`${address}/${language === 'en' ? '' : 'fr/'}functions/households.html`);
  });

  it('lets functions see errors in their input', () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it('takes ranges whole: in every argument of a function of single values, and where a table asks for a range', () => {
    const dimensionality = (id: string): string[] =>
      metadata.functions.find((each) => each.id === id)?.parameters.map((each) => each.dimensionality) ?? [];
    expect(dimensionality('HOUSEHOLDS')).toEqual(['matrix', 'matrix', 'matrix']);
    expect(dimensionality('PARTNERSHIPS')).toEqual(['scalar', 'scalar', 'scalar', 'scalar']);
    expect(dimensionality('SOURCES')).toEqual(['matrix', 'scalar']);
  });

  it('puts optional arguments after the required ones', () => {
    const misplaced = metadata.functions.filter(({ parameters }) => {
      const optional = parameters.map((parameter) => 'optional' in parameter);
      return optional.lastIndexOf(false) > (optional.includes(true) ? optional.indexOf(true) : Infinity);
    });
    expect(misplaced).toEqual([]);
  });
});

describe('the names of the functions', () => {
  const names = catalogue.map(({ name }) => name);

  it('have 3 to 64 characters, upper-case letters only', () => {
    // Excel also allows digits, dots and underscores; letters alone cannot collide once dots become underscores in a file.
    expect(names.filter((name) => !/^[A-Z]{3,64}$/.test(name))).toEqual([]);
  });

  it('do not look like cells', () => {
    expect(['TAX2025', 'R1C1', 'XFD1048576'].map(looksLikeCell)).toEqual([true, true, true]);
    expect(names.filter(looksLikeCell)).toEqual([]);
  });

  it('are no built-in names of Excel', () => {
    expect(builtInNames.has('PMT')).toBe(true);
    expect(names.filter((name) => builtInNames.has(name))).toEqual([]);
  });
});
