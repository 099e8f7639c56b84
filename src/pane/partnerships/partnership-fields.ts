// The fields of a partnership that are worth a cell of their own.
import { largeDollars, publishedGigawatts } from '../../catalogue/number-formats';
import type { Partnership, Text } from '../../data/shapes';
import { type LiveFormula, valueOf } from '../live-formula';
import { texts } from '../texts';

export interface InsertableField {
  readonly name: string;
  readonly label: Text;
  readonly formula: LiveFormula;
  readonly numberFormat: Text;
}

const general: Text = { en: 'General', fr: 'General' };

// Not General, which not every program takes together with a text.
const gigawatts = publishedGigawatts.replace(/(?=;|$)/g, '" GW"');

const offered: readonly { name: string; label: Text; numberFormat: Text }[] = [
  { name: 'power_gw', label: texts.power, numberFormat: { en: gigawatts, fr: gigawatts } },
  { name: 'value_usd', label: texts.value, numberFormat: largeDollars },
  { name: 'status', label: texts.status, numberFormat: general },
  { name: 'binding', label: texts.binding, numberFormat: general },
  { name: 'announced', label: texts.announced, numberFormat: general },
];

/** Those fields for which the function has an answer. */
export function insertableFields({ id }: Partnership): InsertableField[] {
  return offered
    .map((field) => ({ ...field, formula: { function: 'PARTNERSHIP', arguments: [id, field.name] } }))
    .filter(({ formula }) => valueOf(formula) !== undefined);
}
