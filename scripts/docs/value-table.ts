// Every value that the functions can resolve, in one table: an edit of the data shows as a diff of this page.
import { assumptions } from '../../src/data/assumptions';
import { partnerships } from '../../src/data/partnerships';
import type { Grade } from '../../src/data/shapes';
import { sourcesOf } from '../../src/data/sources';
import { generatedMark, table } from './markdown';

export function valueTable(): string {
  return [
    generatedMark,
    '# Every value',
    `${assumptions().length} cited values and ${partnerships().length} partnerships, as the functions resolve them.`,
    '## Values',
    table(['id', 'value', 'low', 'high', 'unit', 'year', 'grade', 'source'], assumptions().map(valueRow)),
    '## Partnerships',
    table(
      ['id', 'GW', 'basis', 'US dollars', 'binding', 'status', 'since', 'grade', 'source'],
      partnerships().map(dealRow),
    ),
    '',
  ].join('\n\n');
}

interface Cited {
  readonly sources: readonly string[];
  readonly grade: Grade;
}

const sourceId = (record: Cited): string => sourcesOf(record)[0]?.id ?? '';
const shown = (value: number | boolean | string | null | undefined): string => String(value ?? '');

const valueRow = (each: ReturnType<typeof assumptions>[number]): string[] =>
  [each.id, each.value, each.low, each.high, each.unit.en, each.year, each.grade, sourceId(each)].map(shown);

const dealRow = (each: ReturnType<typeof partnerships>[number]): string[] =>
  [
    each.id,
    each.powerGw,
    each.gwBasis,
    each.valueUsd,
    each.binding,
    each.status.state,
    each.status.date,
    each.grade,
    sourceId(each),
  ].map(shown);
