// The fields of a partnership that are worth a cell of their own.
import { general, largeDollars, publishedGigawatts } from '../../catalogue/number-formats';
import type { Partnership, Text } from '../../data/shapes';
import { type LiveFormula, valueOf } from '../live-formula';
import { texts } from '../texts';

export interface InsertableField {
  readonly name: string;
  readonly label: Text;
  readonly formula: LiveFormula;
  readonly numberFormat: Text;
}

// Not General, which not every program takes together with a text.
const gigawatts = publishedGigawatts.replace(/(?=;|$)/g, '" GW"');

const both = (format: string): Text => ({ en: format, fr: format });

const offered: readonly { name: string; label: Text; numberFormat: Text }[] = [
  { name: 'power_gw', label: texts.power, numberFormat: both(gigawatts) },
  { name: 'value_usd', label: texts.value, numberFormat: largeDollars },
  { name: 'status', label: texts.status, numberFormat: both(general) },
  { name: 'binding', label: texts.binding, numberFormat: both(general) },
  { name: 'announced', label: texts.announced, numberFormat: both(general) },
];

/** Those fields for which the function has an answer. */
export function insertableFields({ id }: Partnership): InsertableField[] {
  return offered
    .map((field) => ({ ...field, formula: { function: 'PARTNERSHIP', arguments: [id, field.name] } }))
    .filter(({ formula }) => valueOf(formula) !== undefined);
}
