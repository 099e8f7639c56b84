// Run by tsx: prints what the functions answer in Node, where the data are whole, to every look-up that there is.
import { catalogue } from '../../../src/catalogue';
import { isRefusal } from '../../../src/catalogue/arguments/argument';
import type { FunctionRecord } from '../../../src/catalogue/record';
import type { Language } from '../../../src/data/shapes';
import { call } from '../../../src/evaluation/call';
import { sentenceOf } from '../../../src/language/in-words';

type Given = readonly (string | number | null)[];

export interface Answered {
  readonly id: string;
  readonly given: Given;
  /** An error is its code and its sentence. */
  readonly rows: Readonly<Record<Language, unknown>>;
}

type Call = readonly [record: FunctionRecord, given: Given];

const at = ({ parameters }: FunctionRecord, place: number, text: string, beside: number | null): Given =>
  parameters.map((_, index) => (index === place ? text : beside));

/** Every id that any argument takes, in its place. */
const inPlace = catalogue.flatMap((record) =>
  record.parameters.flatMap(({ ids }, place) => ids.map((id): Call => [record, at(record, place, id, null)])),
);

/** Of two arguments with ids, each pair: every field of every value and of every partnership. */
const pairs = catalogue.flatMap((record) => {
  const [first, second] = record.parameters;
  return (first?.ids ?? []).flatMap((id) => (second?.ids ?? []).map((other): Call => [record, [id, other]]));
});

/** Texts that lead nowhere, or only in another family: suggestions come from names in both languages. */
const nowhere = ['Texas', 'Allemagne', 'FR', 'DEU', 'openai', 'gb200', 'Sélénia', 'nowhere', 'х', 'pue.', 'cost.pue'];
const astray = catalogue.flatMap((record) =>
  record.parameters.flatMap((_, place) => nowhere.map((text): Call => [record, at(record, place, text, 1)])),
);

const idsOf = (name: string): readonly string[] =>
  catalogue.find((record) => record.name === name)?.parameters[0]?.ids ?? [];
const sourcesOfEach = catalogue
  .filter(({ name }) => name === 'SOURCES')
  .flatMap((record) => [...idsOf('ASSUMPTION'), ...idsOf('PARTNERSHIP')].map((id): Call => [record, [id]]));

const inputs = ['it_life_years', 'PUE', 'durée de vie', 'Electricity price'];
const scenarios = catalogue
  .filter(({ name }) => name === 'ANNUALCOST')
  .flatMap((record) => inputs.map((input): Call => [record, [1, [[input, 'x']] as unknown as string]]));

const tables = catalogue.flatMap((record): Call[] => [
  [record, [1]],
  [record, [null, null, true as unknown as number]],
]);

function answersOf([record, given]: Call): Answered {
  const raw = record.parameters.map((_, index) => given[index] ?? null);
  const result = call(record, raw);
  const rowsIn = (language: Language) =>
    result.map((row) => row.map((cell) => (isRefusal(cell) ? `${cell.error} ${sentenceOf(cell, language)}` : cell)));
  return { id: record.name, given: raw, rows: { en: rowsIn('en'), fr: rowsIn('fr') } };
}

const calls = [...inPlace, ...pairs, ...astray, ...sourcesOfEach, ...scenarios, ...tables];
process.stdout.write(JSON.stringify(calls.map(answersOf)));
