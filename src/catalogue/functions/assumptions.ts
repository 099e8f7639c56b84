import { type Assumption, assumptions, families } from '../../data/assumptions';
import { registerOf } from '../../data/register';
import { optionalLookup } from '../arguments/lookup';
import { headers } from '../arguments/shared';
import { valueId } from '../arguments/value-id';
import { words } from '../../language/words';
import { general } from '../number-formats';
import { defineFunction } from '../record';
import { citationField, gradeField, sourceField, urlField } from '../evidence';
import { type Field, fieldOf, idField, looked, namesOf, readField, rowsOf } from '../fields';

const valueField: Field<Assumption> = {
  name: 'value',
  about: { en: 'The value', fr: 'La valeur' },
  read: ({ value }) => value,
};

const fields: readonly Field<Assumption>[] = [
  valueField,
  { name: 'unit', about: { en: 'Its unit', fr: 'Son unité' }, read: ({ unit }) => unit.en },
  { name: 'low', about: { en: 'Low end of the range', fr: 'Borne basse' }, read: ({ low }) => low ?? null },
  { name: 'high', about: { en: 'High end of the range', fr: 'Borne haute' }, read: ({ high }) => high ?? null },
  { name: 'year', about: { en: 'Year of the data', fr: 'Année des données' }, read: ({ year }) => year },
  gradeField,
  { name: 'kind', about: { en: 'Kind of value', fr: 'Nature de la valeur' }, read: ({ kind }) => kind },
  {
    name: 'basis',
    about: {
      en: 'What it is measured on: at the stack or life cycle; facility, it or unstated GW',
      fr: 'Base de mesure : at the stack (cheminée) ou life cycle ; GW facility, it ou unstated',
    },
    read: ({ basis }) => basis ?? null,
  },
  {
    name: 'valid_from',
    about: words.firstDayInForce,
    read: ({ validFrom }) => validFrom ?? null,
  },
  {
    name: 'valid_to',
    about: { en: 'Last day in force', fr: 'Dernier jour d’application' },
    read: ({ validTo }) => validTo ?? null,
  },
  { name: 'covers', about: { en: 'What it covers', fr: 'Ce qui est visé' }, read: ({ covers }) => covers?.en ?? null },
  {
    name: 'exempt',
    about: { en: 'What is exempt', fr: 'Ce qui en est exempté' },
    read: ({ exempt }) => exempt?.en ?? null,
  },
  { name: 'name', about: words.whatItIs, read: ({ name }) => name.en },
  { name: 'note', about: { en: 'Note', fr: 'Note' }, read: ({ note }) => note?.en ?? null },
  {
    name: 'history',
    about: {
      en: 'What stood here before, until when and why',
      fr: 'Ce qui se trouvait ici avant, jusqu’à quand et pourquoi',
    },
    read: ({ history }) => history?.map(({ value, until, why }) => `${value} until ${until}: ${why}`).join(' ') ?? null,
  },
  citationField,
  sourceField,
  urlField,
];

const fieldList = namesOf(fields).join(', ');

export const ASSUMPTION = defineFunction({
  name: 'ASSUMPTION',
  group: 'facts',
  shape: 'scalar',
  summary: {
    en: 'A cited default or figure by its id, or its unit, range, year, grade or source.',
    fr: 'Une valeur sourcée par son identifiant, ou son unité, sa fourchette, son année, sa source.',
  },
  parameters: [
    valueId({
      name: 'id',
      about: {
        en: 'Id of a cited value with its family, such as household.US or pue.ai',
        fr: 'Identifiant d’une valeur sourcée avec sa famille, p. ex. household.US ou pue.ai',
      },
    }),
    fieldOf(fields, {
      en: `value (default) or one of: ${fieldList}`,
      fr: `value (par défaut) ou l’un de : ${fieldList}`,
    }),
  ],
  returns: { about: looked, numberFormat: general },
  examples: [
    {
      arguments: ['household.US'],
      result: 10359,
      because: { en: 'EIA, 2024: kWh per residential customer.', fr: 'EIA, 2024 : kWh par client résidentiel.' },
    },
    {
      arguments: ['pue.industry', 'year'],
      result: 2025,
      because: { en: 'Uptime Institute survey of 2025.', fr: 'Enquête Uptime Institute de 2025.' },
    },
  ],
  compute: (found, field = valueField) => readField(field, found),
});

const columnNames = [
  'id',
  'name',
  'value',
  'unit',
  'low',
  'high',
  'year',
  'basis',
  'valid_from',
  'valid_to',
  'kind',
  'grade',
  'source',
];
const columns = columnNames.flatMap((name) => [idField, ...fields].filter((field) => field.name === name));

const familyRegister = registerOf(() => families);

export const ASSUMPTIONS = defineFunction({
  name: 'ASSUMPTIONS',
  group: 'facts',
  shape: 'table',
  summary: {
    en: 'Table of every cited default and figure, with value, unit, year, grade and source.',
    fr: 'Tableau de toutes les valeurs sourcées, avec unité, année, solidité et source.',
  },
  parameters: [
    optionalLookup({
      name: 'family',
      about: {
        en: `Only one family: ${families.join(', ')}`,
        fr: `Une seule famille : ${families.join(', ')}`,
      },
      register: familyRegister,
    }),
    headers,
  ],
  columns,
  examples: [
    {
      arguments: ['pue', false],
      result: [['pue.ai']],
      because: { en: 'The default PUE stands first.', fr: 'Le PUE par défaut vient en premier.' },
    },
  ],
  compute: ({ family }) =>
    rowsOf(
      columns,
      assumptions().filter(({ id }) => family === undefined || id.startsWith(`${family}.`)),
    ),
});
