import { type Edge, shortestCircle } from '../../calculation/shortest-circle';
import { flowsOn } from '../../data/flows';
import { partyOf, partyRegister } from '../../data/parties';
import type { Flow } from '../../data/shapes';
import { day } from '../arguments/day';
import { optionalLookup } from '../arguments/lookup';
import { headers } from '../arguments/shared';
import { sourceField } from '../evidence';
import { type Field, rowsOf } from '../fields';
import { defineFunction } from '../record';

/** A flow with the circle that it closes on its day. */
interface FlowOfDay extends Flow {
  readonly circle: readonly string[];
}

const nameOf = (id: string): string => partyOf(id).name.en;

const columns: readonly Field<FlowOfDay>[] = [
  {
    name: 'from',
    about: { en: 'Who gives the money, or what stands for it', fr: 'Qui donne l’argent, ou ce qui en tient lieu' },
    read: ({ from }) => nameOf(from),
  },
  { name: 'to', about: { en: 'Who gets it', fr: 'Qui le reçoit' }, read: ({ to }) => nameOf(to) },
  {
    name: 'kind',
    about: {
      en: 'purchase, lease, equity, warrant, loan, guarantee, supply, licence or capacity',
      fr: 'purchase, lease, equity, warrant, loan, guarantee, supply, licence, capacity',
    },
    read: ({ kind }) => kind,
  },
  {
    name: 'usd',
    about: {
      en: 'A stated amount in US dollars; floors, ceilings and sums a month are left empty',
      fr: 'Montant annoncé en dollars ; planchers, plafonds et montants mensuels restent vides',
    },
    read: ({ usd }) => usd,
  },
  {
    name: 'power_gw',
    about: { en: 'Power tied to it in GW', fr: 'Puissance liée en GW' },
    read: ({ powerGw }) => powerGw,
  },
  {
    name: 'binding',
    about: {
      en: 'TRUE where the parties are bound, empty where no source says',
      fr: 'VRAI si les parties sont engagées, vide si aucune source ne le dit',
    },
    read: ({ binding }) => binding,
  },
  {
    name: 'date',
    about: { en: 'Since when it stands so', fr: 'Depuis quand il en est ainsi' },
    read: ({ validFrom }) => validFrom,
  },
  {
    name: 'loop',
    about: { en: 'Shortest circle of parties that it closes', fr: 'Plus court circuit d’acteurs qu’il ferme' },
    read: ({ circle }) => circle.map(nameOf).join(' → '),
  },
  {
    name: 'partnership',
    about: { en: 'Id of its partnership', fr: 'Identifiant de son partenariat' },
    read: ({ partnership }) => partnership,
  },
  sourceField,
];

export const FLOWS = defineFunction({
  name: 'FLOWS',
  group: 'facts',
  shape: 'table',
  summary: {
    en: 'Table of who pays, lends or promises whom on a day, with the circles that the flows close.',
    fr: 'Tableau de qui paie, prête ou promet à qui un jour donné, avec les circuits que les flux ferment.',
  },
  parameters: [
    optionalLookup({
      name: 'party',
      about: { en: 'Who gives or gets, such as Nvidia', fr: 'Qui donne ou reçoit, p. ex. Nvidia' },
      register: partyRegister,
    }),
    day({ name: 'as_of', about: { en: 'Day on which it stood so', fr: 'Jour où il en était ainsi' } }),
    headers,
  ],
  columns,
  examples: [
    {
      arguments: ['Foxconn', '2025-11-20', false],
      result: [
        [
          'OpenAI',
          'Foxconn (Hon Hai)',
          'supply',
          '',
          '',
          false,
          '2025-11-20',
          'OpenAI → Foxconn (Hon Hai) → Nvidia → OpenAI',
        ],
      ],
      because: {
        en: 'On the day of the article: an option of OpenAI, without a sum. Foxconn buys of Nvidia, which was to invest in OpenAI.',
        fr: 'Le jour de l’article : une option d’OpenAI, sans montant. Foxconn achète à Nvidia, qui devait investir dans OpenAI.',
      },
    },
  ],
  compute: ({ party, as_of }) => {
    const all = flowsOn(as_of);
    const circleOf = circles(all);
    return rowsOf(
      columns,
      all
        .filter(({ from, to }) => party === undefined || party.includes(from) || party.includes(to))
        .map((flow) => ({ ...flow, circle: circleOf(flow) })),
    );
  },
});

/** Each pair of parties is asked once: several flows go the same way. */
function circles(edges: readonly Edge[]): (edge: Edge) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (edge) => {
    const key = `${edge.from} ${edge.to}`;
    const circle = known.get(key) ?? shortestCircle(edge, edges) ?? [];
    known.set(key, circle);
    return circle;
  };
}
