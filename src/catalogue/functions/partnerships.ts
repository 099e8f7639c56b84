import { notAvailable } from '../../cells/refusal';
import { Card } from '../../cells/value';
import { partyRegister } from '../../data/parties';
import {
  partnershipOn,
  type PartnershipOnDay,
  partnershipRegister,
  partnerships,
  partyName,
} from '../../data/partnerships';
import { registerOf } from '../../data/register';
import { sourcesOf } from '../../data/sources';
import { day } from '../arguments/day';
import { lookup, optionalLookup } from '../arguments/lookup';
import { headers } from '../arguments/shared';
import { general } from '../number-formats';
import { defineFunction } from '../record';
import { citationField, gradeField, sourceField, urlField } from '../evidence';
import { type Field, fieldOf, idField, looked, namesOf, readField, rowsOf } from '../fields';
import { words } from '../../language/words';

const parties = (partnership: PartnershipOnDay): string =>
  partnership.parties.map((party) => partyName(party).en).join('; ');

// The order of the columns of PARTNERSHIPS.
const columns: readonly Field<PartnershipOnDay>[] = [
  idField,
  { name: 'parties', about: words.who, read: parties },
  { name: 'kind', about: { en: 'Kind of deal', fr: 'Type d’accord' }, read: ({ kind }) => kind },
  { name: 'announced', about: { en: 'Date announced', fr: 'Date d’annonce' }, read: ({ announced }) => announced },
  { name: 'power_gw', about: { en: 'Power in GW', fr: 'Puissance en GW' }, read: ({ powerGw }) => powerGw },
  {
    name: 'gw_basis',
    about: {
      en: 'Which GW: facility, it, generation or unstated',
      fr: 'Quels GW : facility, it, generation, unstated',
    },
    read: ({ gwBasis }) => gwBasis,
  },
  {
    name: 'value_usd',
    about: { en: 'Value in US dollars', fr: 'Valeur en dollars' },
    read: ({ valueUsd }) => valueUsd,
  },
  {
    name: 'binding',
    about: { en: 'TRUE where the parties are bound', fr: 'VRAI si les parties sont engagées' },
    read: ({ binding }) => binding,
  },
  { name: 'status', about: words.statusOnDay, read: ({ status }) => status.state },
  { name: 'status_date', about: { en: 'Date of the status', fr: 'Date du statut' }, read: ({ status }) => status.date },
  gradeField,
  sourceField,
];

const fields: readonly Field<PartnershipOnDay>[] = [
  ...columns,
  { name: 'name', about: words.name, read: ({ name }) => name.en },
  { name: 'summary', about: words.whatItIs, read: ({ summary }) => summary.en },
  {
    name: 'scope',
    about: { en: 'What is made or delivered', fr: 'Ce qui est fabriqué ou livré' },
    read: ({ scope }) => scope.map(({ en }) => en).join('; '),
  },
  { name: 'terms', about: { en: 'Terms', fr: 'Conditions' }, read: ({ terms }) => terms.en },
  {
    name: 'status_note',
    about: { en: 'What changed', fr: 'Ce qui a changé' },
    read: ({ status }) => status.note?.en ?? null,
  },
  citationField,
  urlField,
];

const fieldList = namesOf(fields).join(', ');

const asOf = day({
  name: 'as_of',
  about: { en: 'Day whose state is meant', fr: 'Jour dont l’état est visé' },
});

export const PARTNERSHIP = defineFunction({
  name: 'PARTNERSHIP',
  group: 'facts',
  shape: 'scalar',
  summary: {
    en: 'A fact about a partnership: its name, or the field asked for.',
    fr: 'Un fait sur un partenariat : son nom, ou le champ demandé.',
  },
  parameters: [
    lookup({
      name: 'id',
      about: {
        en: 'Id of a partnership, such as openai-foxconn',
        fr: 'Identifiant d’un partenariat, p. ex. openai-foxconn',
      },
      register: partnershipRegister,
    }),
    fieldOf(fields, {
      en: `Left out: the name, as a card where Excel has them. Else one of: ${fieldList}`,
      fr: `Omis : le nom, sous forme de fiche si Excel en affiche. Sinon l’un de : ${fieldList}`,
    }),
    asOf,
  ],
  returns: { about: looked, numberFormat: general },
  examples: [
    {
      arguments: ['openai-30gw-1400bn', 'power_gw'],
      result: 30,
      because: { en: 'The announcement: 30 GW.', fr: 'L’annonce : 30 GW.' },
    },
    {
      arguments: ['openai-foxconn', 'binding'],
      result: false,
      because: {
        en: 'The agreement holds no purchase commitment and no financial obligation.',
        fr: 'L’accord ne comporte ni engagement d’achat ni obligation financière.',
      },
    },
    {
      arguments: ['openai-coreweave', 'value_usd', '2025-06'],
      result: 15.9e9,
      because: {
        en: '11.9 billion dollars of March 2025 and 4 of May; 6.5 came in September.',
        fr: '11,9 milliards de dollars de mars 2025 et 4 de mai ; 6,5 sont venus en septembre.',
      },
    },
  ],
  compute: (found, field, asOf) => {
    const then = partnershipOn(found, asOf);
    if (then === undefined) {
      return notAvailable({ code: 'not-yet', id: found.id, day: asOf, announced: found.announced });
    }
    return field === undefined ? cardOf(then) : readField(field, then);
  },
});

const kindRegister = registerOf(() => [...new Set(partnerships().map(({ kind }) => kind))]);

export const PARTNERSHIPS = defineFunction({
  name: 'PARTNERSHIPS',
  group: 'facts',
  shape: 'table',
  summary: {
    en: 'Table of who builds what with whom, filtered by party and kind.',
    fr: 'Tableau de qui construit quoi avec qui, filtré par partie et par type.',
  },
  parameters: [
    optionalLookup({
      name: 'party',
      about: { en: 'Part of the name of a party, such as Foxconn', fr: 'Partie du nom d’un acteur, p. ex. Foxconn' },
      register: partyRegister,
    }),
    optionalLookup({
      name: 'kind',
      about: { en: 'Kind of deal, such as joint-venture', fr: 'Type d’accord, p. ex. joint-venture' },
      register: kindRegister,
    }),
    asOf,
    headers,
  ],
  columns,
  examples: [
    {
      arguments: ['Intrinsic', null, null, false],
      result: [['foxconn-intrinsic']],
      because: {
        en: 'The robotics venture of the article; the columns after the id follow its record.',
        fr: 'La coentreprise de robotique de l’article ; les colonnes suivantes reprennent sa fiche.',
      },
    },
  ],
  compute: ({ party, kind, as_of }) =>
    rowsOf(
      columns,
      partnerships()
        .flatMap((each) => partnershipOn(each, as_of) ?? [])
        .filter((each) => (party === undefined || isWith(each, party)) && (kind ?? each.kind) === each.kind),
    ),
});

/** All that is known of it: the properties of the data-type card, in the order of the fields. */
function cardOf(partnership: PartnershipOnDay): Card {
  const properties = fields.flatMap(({ name, read }) => {
    const value = read(partnership);
    return value === null ? [] : [{ name, value }];
  });
  const [source] = sourcesOf(partnership);
  return new Card(partnership.name.en, properties, { publisher: source?.publisher ?? '', url: source?.url ?? '' });
}

const isWith = (partnership: PartnershipOnDay, ids: readonly string[]): boolean =>
  partnership.parties.some(({ id }) => ids.includes(id));
