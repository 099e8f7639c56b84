import { significantFigures, verdict } from '../../calculation/published-claim';
import { words } from '../../language/words';
import { optionalQuantity, quantity } from '../arguments/quantity';
import { general } from '../number-formats';
import { defineFunction } from '../record';

const unit = { en: 'the same unit', fr: 'la même unité' };

// A double has no more.
const mostFigures = 15;

export const VERDICT = defineFunction({
  name: 'VERDICT',
  group: 'facts',
  shape: 'scalar',
  summary: {
    en: 'Whether a printed figure is what a recomputed one gives: agrees, rounds to or disagrees.',
    fr: 'Dit si un chiffre imprimé est ce que donne le calcul : agrees, rounds to ou disagrees.',
  },
  parameters: [
    quantity({ name: 'claimed', about: { en: 'Figure as printed', fr: 'Chiffre imprimé' }, unit }),
    quantity({ name: 'recomputed', about: { en: 'Figure as recomputed', fr: 'Chiffre recalculé' }, unit }),
    optionalQuantity({
      name: 'figures',
      about: { en: 'Significant figures of the print', fr: 'Chiffres significatifs de l’imprimé' },
      unit: { en: 'figures', fr: 'chiffres' },
      least: 1,
      most: mostFigures,
      whole: true,
      otherwise: { en: 'those of claimed, without zeros at its end', fr: 'ceux de claimed, sans zéros finaux' },
    }),
  ],
  returns: { about: words.text, numberFormat: general },
  examples: [
    {
      arguments: [25e6, 25_369_244, 2],
      result: 'rounds to',
      because: {
        en: '25.4 million American homes to two figures are the 25 million of the announcement, by hand.',
        fr: '25,4 millions de foyers américains à deux chiffres font les 25 millions de l’annonce, à la main.',
      },
    },
    {
      arguments: [46.67, 46.666667],
      result: 'rounds to',
      because: { en: '140 ÷ 3 to the four figures of 46.67.', fr: '140 ÷ 3 aux quatre chiffres de 46,67.' },
    },
    {
      arguments: [7e6, 8_456_415],
      result: 'disagrees',
      because: {
        en: 'To one figure 8,456,415 is 8 million, not 7, by hand.',
        fr: 'À un chiffre, 8 456 415 fait 8 millions et non 7, à la main.',
      },
    },
  ],
  compute: (claimed, recomputed, figures) =>
    verdict(recomputed, claimed, claimed, figures ?? significantFigures(claimed)),
});
