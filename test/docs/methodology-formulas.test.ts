// The formulas, the defaults and the table of benchmarks that docs/methodology.md states, against the records.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFunction } from '../../src/catalogue';
import type { Argument } from '../../src/catalogue/arguments/argument';
import { assumptions, findAssumption } from '../../src/data/assumptions';
import { defaultCostModelId } from '../../src/data/cost-models';
import { openSpreadsheet } from '../support/spreadsheet';
import { type Section, sectionsOf } from './figures';
import { valueOf } from './holder';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'methodology.md'), 'utf8');
const sections = sectionsOf(page);
const spreadsheet = openSpreadsheet();

/** The functions that a section is about: those whose pages it links to. */
const functionsOf = ({ text }: Section) =>
  [...text.matchAll(/\[([A-Z]+)\]\(functions\//g)].flatMap(([, name = '']) => findFunction(name) ?? []);

/** The id that stands for an argument left out; '' where there is none. A cost model is a text, whose default the data know. */
const defaultIdOf = (argument: Argument): string => {
  if (argument.name === 'cost_model') return defaultCostModelId;
  return argument.defaultId ?? argument.defaultIn('en');
};

describe('a default in the text', () => {
  const named = sections.flatMap((section) =>
    [...section.text.matchAll(/Default\s+`([^`]+)`|`([^`]+)`\s+\(default[;)]/g)].map(([, first, second]) => ({
      id: first ?? second ?? '',
      section,
    })),
  );

  it.each(named)('$id is the default of an argument of its section', ({ id, section }) => {
    const defaults = functionsOf(section).flatMap(({ parameters }) => parameters.map(defaultIdOf));
    expect(defaults.map((each) => each.replace(/^[a-z]+\./, ''))).toContain(id.replace(/^[a-z]+\./, ''));
  });

  it('is there for every family that has one', () => {
    expect(named.length).toBeGreaterThanOrEqual(10);
  });
});

describe('the formulas in plain Excel', () => {
  // Held elsewhere: the total of the yearly cost by test/catalogue/yearly-cost.test.ts, PERT by formulas-in-prose.test.ts.
  const elsewhere = /PMT\(|^[αβ] = /;

  it.each(sections.filter(({ formulas }) => formulas.length > 0))(
    'of “$title” are those of its functions',
    (section) => {
      const ofRecords = functionsOf(section).flatMap((each) =>
        each.shape === 'scalar' ? [each.native ?? [], each.nativeOfRack ?? []].flat() : [],
      );
      const printed = section.formulas.filter((formula) => !elsewhere.test(formula) && !formula.startsWith('='));
      expect(printed.sort()).toEqual(ofRecords.sort());
    },
  );

  it('and a call of our functions gives what the text says that it gives', () => {
    const calls = sections.flatMap(({ formulas, text }) =>
      formulas.filter((formula) => formula.startsWith('=')).map((formula) => ({ formula, text })),
    );
    expect(calls).toHaveLength(1);
    for (const { formula, text } of calls) {
      const [, outer = '', inner = '', rest = ''] = /^=(GW\.\w+)\((GW\.\w+\([^()]*\)),(.*)\)$/.exec(formula) ?? [];
      const argument = [valueOf(inner, spreadsheet), spreadsheet.evaluate(rest)].join(',');
      const value = Number(valueOf(`${outer}(${argument})`, spreadsheet));
      expect(text).toContain(`It gives ${value.toFixed(3)}.`);
    }
  });
});

describe('the table of benchmarks', () => {
  const rows = [...page.matchAll(/^\| ([a-z0-9-]+) \| [\d.–]+ \| [^|]* \| ([^|]*) \| \[([a-z0-9-]+)\] \|$/gm)];

  it.each(rows.map(([, id = '', basis = '', source = '']) => [id, basis, source]))(
    '%s has the basis “%s” and the source %s of its record',
    (id, basis, source) => {
      const benchmark = findAssumption(`benchmark.${id}`);
      expect(basis.toLowerCase().replace(', inferred', '')).toBe(benchmark?.basis);
      expect(benchmark?.sources).toContain(source);
    },
  );

  it('has every benchmark', () => {
    expect(rows.length).toBe(assumptions().filter(({ id }) => id.startsWith('benchmark.')).length);
  });
});
