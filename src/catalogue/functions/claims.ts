import { deviation, verdict } from '../../calculation/published-claim';
import { claims } from '../../data/claims';
import type { Claim } from '../../data/shapes';
import { headers } from '../arguments/shared';
import { defineFunction, type Evaluate } from '../record';
import { gradeField, sourceField } from '../evidence';
import { type Field, idField, rowsOf } from '../fields';
import { words } from '../../language/words';

interface Checked extends Claim {
  readonly recomputed: number;
}

const columns: readonly Field<Checked>[] = [
  idField,
  {
    name: 'statement',
    about: { en: 'What was published', fr: 'Ce qui a été publié' },
    read: ({ statement }) => statement.en,
  },
  {
    name: 'claimed_low',
    about: { en: 'Claimed value, or the low end', fr: 'Valeur ou borne basse' },
    read: ({ claimed }) => claimed.low,
  },
  {
    name: 'claimed_high',
    about: { en: 'High end, the same for a single value', fr: 'Borne haute' },
    read: ({ claimed }) => claimed.high,
  },
  { name: 'unit', about: words.unit, read: ({ claimed }) => claimed.unit.en },
  {
    name: 'recomputed',
    about: { en: 'Recomputed value', fr: 'Valeur recalculée' },
    read: ({ recomputed }) => recomputed,
  },
  {
    name: 'deviation',
    about: { en: 'Recomputed over claimed, less 1; 0 inside a range', fr: 'Recalculée sur publiée, moins 1' },
    read: ({ recomputed, claimed }) => deviation(recomputed, claimed.low, claimed.high),
  },
  {
    name: 'formula',
    about: { en: 'Formula that recomputes it', fr: 'Formule qui la recalcule' },
    read: ({ recompute }) => `=${recompute}`,
  },
  {
    name: 'verdict',
    about: { en: 'agrees, rounds to, or disagrees', fr: 'agrees (d’accord), rounds to (à l’arrondi), disagrees' },
    read: ({ recomputed, claimed, figures }) => verdict(recomputed, claimed.low, claimed.high, figures),
  },
  {
    name: 'why',
    about: { en: 'Why it does not reproduce', fr: 'Pourquoi elle ne se retrouve pas' },
    read: ({ why }) => why?.en ?? null,
  },
  {
    name: 'group',
    about: {
      en: 'homes, dollars, hardware, energy, programme, forecasts',
      fr: 'homes, dollars, hardware, energy, programme, forecasts',
    },
    read: ({ group }) => group,
  },
  gradeField,
  sourceField,
];

export const CLAIMS = defineFunction({
  name: 'CLAIMS',
  group: 'facts',
  shape: 'table',
  summary: {
    en: 'Table of published statements, each recomputed with these functions: agrees, rounds to or disagrees.',
    fr: 'Tableau d’affirmations publiées, chacune recalculée avec ces fonctions : agrees, rounds to ou disagrees.',
  },
  parameters: [headers],
  columns,
  examples: [
    {
      arguments: [false],
      result: [
        ['30gw-25m-homes', '30 GW is roughly what 25 million American homes consume.', 25e6, 25e6, 'households', 25e6],
      ],
      because: {
        en: 'CNA with the text of Reuters, 21 November 2025: 25 million homes.',
        fr: 'CNA, texte de Reuters, 21 novembre 2025 : 25 millions de foyers.',
      },
    },
  ],
  compute: (_, evaluate) =>
    rowsOf(
      columns,
      claims().map((claim) => recompute(claim, evaluate)),
    ),
});

function recompute(claim: Claim, evaluate: Evaluate): Checked {
  const recomputed = evaluate(claim.recompute);
  // The claims are data of ours, and a test evaluates each: no user's input leads here.
  if (typeof recomputed !== 'number') throw new Error(`The claim ${claim.id} cannot be recomputed`);
  return { ...claim, recomputed };
}
