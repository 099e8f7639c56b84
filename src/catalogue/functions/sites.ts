import { standingGw } from '../../calculation/standing';
import { notAvailable } from '../../cells/refusal';
import { findParty } from '../../data/parties';
import {
  certainties,
  observedParties,
  observedSitesOf,
  ofPartyRegister,
  powerOn,
  type Site,
  sitesOn,
} from '../../data/sites';
import { registerOf } from '../../data/register';
import type { SiteStatus } from '../../data/shapes';
import { day } from '../arguments/day';
import { lookup, optionalLookup } from '../arguments/lookup';
import { oneOf } from '../arguments/one-of';
import { gw, headers } from '../arguments/shared';
import { unknownIds } from '../arguments/unknown-id';
import { type Field, rowsOf } from '../fields';
import { gigawatts } from '../number-formats';
import { defineFunction } from '../record';
import { words } from '../../language/words';

const columns: readonly Field<Site>[] = [
  { name: 'site', about: { en: 'Name of the site', fr: 'Nom du site' }, read: ({ name }) => name },
  {
    name: 'owner',
    about: { en: 'Owner, or operator in the register', fr: 'Propriétaire, ou exploitant dans le registre' },
    read: ({ owners }) => owners.join('; '),
  },
  {
    name: 'users',
    about: { en: 'Who uses its machines', fr: 'Qui utilise ses machines' },
    read: ({ users }) => users.join('; '),
  },
  {
    name: 'certainty',
    about: {
      en: 'Of each user: confident, likely, speculative; of a register’s entry: confirmed, reported, rumored',
      fr: 'De chaque utilisateur : confident, likely, speculative ; d’une entrée de registre : confirmed, reported, rumored',
    },
    read: ({ certainties }) => certainties.join('; '),
  },
  {
    name: 'country',
    about: { en: 'Country, in three letters', fr: 'Pays, en trois lettres' },
    read: ({ country }) => country,
  },
  { name: 'state', about: { en: 'American state', fr: 'État américain' }, read: ({ state }) => state },
  { name: 'status', about: words.statusOnDay, read: ({ status }) => status },
  {
    name: 'it_mw',
    about: {
      en: 'Power of the machines in MW: in service where operational, else planned',
      fr: 'Puissance des machines en MW : en service si operational, sinon prévue',
    },
    read: ({ itMw }) => itMw,
  },
  {
    name: 'facility_mw',
    about: {
      en: 'Power of the site in MW: in service where operational, else planned',
      fr: 'Puissance du site en MW : en service si operational, sinon prévue',
    },
    read: ({ facilityMw }) => facilityMw,
  },
  { name: 'date', about: { en: 'From when on it holds', fr: 'À partir de quand' }, read: ({ date }) => date },
  {
    name: 'source',
    about: {
      en: 'Id of the hub or of the register: never add one to the other',
      fr: 'Identifiant de l’observatoire ou du registre : ne jamais additionner les deux',
    },
    read: ({ source }) => source,
  },
];

const statuses: readonly SiteStatus[] = ['operational', 'under-construction', 'permitted', 'proposed', 'cancelled'];

const asOf = day({
  name: 'as_of',
  about: { en: 'Day, month or year that is meant', fr: 'Jour, mois ou année visés' },
});

export const SITES = defineFunction({
  name: 'SITES',
  group: 'facts',
  shape: 'table',
  summary: {
    en: 'Table of data-centre sites as seen from outside (Epoch AI) or registered (Compute Atlas), on a day.',
    fr: 'Tableau des sites de centres de données, observés (Epoch AI) ou enregistrés (Compute Atlas), un jour donné.',
  },
  parameters: [
    optionalLookup({
      name: 'party',
      about: {
        en: 'Owner, operator or user, such as OpenAI',
        fr: 'Propriétaire, exploitant ou utilisateur, p. ex. OpenAI',
      },
      register: ofPartyRegister,
    }),
    optionalLookup({
      name: 'status',
      about: { en: 'Status, such as under-construction', fr: 'Statut, p. ex. under-construction' },
      register: registerOf(() => statuses),
    }),
    asOf,
    headers,
  ],
  columns,
  examples: [
    {
      arguments: ['Huawei', null, null, false],
      result: [['Huawei Horinger', 'Huawei']],
      because: {
        en: 'The one site of Huawei in Epoch AI’s table.',
        fr: 'Le seul site de Huawei dans le tableau d’Epoch AI.',
      },
    },
  ],
  compute: ({ party, status, as_of }) =>
    rowsOf(
      columns,
      sitesOn(as_of).filter((site) => (party?.(site) ?? true) && (status ?? site.status) === site.status),
    ),
});

export const STANDING = defineFunction({
  name: 'STANDING',
  group: 'facts',
  shape: 'scalar',
  summary: {
    en: 'Power in service on a day at the large sites that a party owns or uses, as seen from outside.',
    fr: 'Puissance en service un jour donné sur les grands sites d’un acteur, vue de l’extérieur.',
  },
  parameters: [
    lookup({
      name: 'party',
      about: {
        en: 'Owner or user of sites, such as OpenAI',
        fr: 'Propriétaire ou utilisateur de sites, p. ex. OpenAI',
      },
      register: observedParties,
      refuse: (argument) => {
        const unknown = unknownIds(argument, observedParties);
        return (text) => {
          const party = findParty(text);
          return party === undefined ? unknown(text) : notAvailable({ code: 'no-sites', argument, party: party.name });
        };
      },
    }),
    asOf,
    oneOf({
      name: 'basis',
      about: { en: 'Power of the site, or of its machines', fr: 'Puissance du site, ou de ses machines' },
      options: ['facility', 'it'],
      default: 'facility',
    }),
    oneOf({
      name: 'certainty',
      about: {
        en: 'The least certain owner or user that counts',
        fr: 'Le moins certain des propriétaires ou utilisateurs comptés',
      },
      options: certainties,
      default: 'likely',
    }),
  ],
  returns: { about: gw, numberFormat: gigawatts },
  examples: [
    {
      arguments: ['OpenAI', '2025-11-20'],
      result: 0.854,
      // Printed to a megawatt.
      within: 0.0005,
      because: {
        en: 'On the day of the article: Abilene 147 MW, Fairwater Atlanta 433, Goodyear 263, Denton 11: 854 MW, by hand.',
        fr: 'Le jour de l’article : Abilene 147 MW, Fairwater Atlanta 433, Goodyear 263, Denton 11 : 854 MW, à la main.',
      },
    },
    {
      arguments: ['OpenAI', '2026-08-16', null, 'speculative'],
      result: 3.282,
      within: 0.0005,
      because: {
        en: '2.521 GW with the users that are likely, and 0.761 GW with those that are a guess.',
        fr: '2,521 GW avec les utilisateurs probables, et 0,761 GW avec ceux qui sont supposés.',
      },
    },
  ],
  compute: (party, asOf, basis, certainty) =>
    standingGw(
      observedSitesOf(party, certainty).map((site) => {
        const { itMw, facilityMw } = powerOn(site, asOf);
        return basis === 'it' ? itMw : facilityMw;
      }),
    ),
});
