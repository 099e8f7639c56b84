// What share of an announcement stood when it was due, as cited values of the family `realisation`.
import type { CitedValue } from './shapes';
import { observedSource, slipBetween, vintages } from './sites';

/** One value from each two vintages that follow each other, by the year of the later. */
export const slips = (): CitedValue[] =>
  vintages().flatMap((to, index) => {
    const from = vintages()[index - 1];
    if (from === undefined) return [];
    const { sites, foreseenMw, seenMw } = slipBetween(from, to);
    return [
      {
        id: `realisation.epoch-slip-${to.date.slice(0, 4)}`,
        name: {
          en: `Slip between two vintages of Epoch AI: what stood on ${to.date} of what was foreseen for that day on ${from.date}`,
          fr: `Retard entre deux états d’Epoch AI : ce qui était en place le ${to.date} de ce qui était prévu pour ce jour le ${from.date}`,
        },
        value: seenMw / foreseenMw,
        year: Number(to.date.slice(0, 4)),
        grade: 'primary',
        kind: 'derived',
        formula: `${String(round(seenMw))}/${String(round(foreseenMw))}`,
        sources: [observedSource()],
        note: {
          en: `The ${String(sites)} sites of both vintages, in MW at the grid. A few months of a few large sites: no law for a programme of years.`,
          fr: `Les ${String(sites)} sites des deux états, en MW au réseau. Quelques mois de quelques grands sites : pas une loi pour un programme de plusieurs années.`,
        },
      },
    ];
  });

// The publisher gives tenths of a megawatt at most; a sum of them has the crumbs of binary fractions.
const round = (mw: number): number => Math.round(mw * 10) / 10;
