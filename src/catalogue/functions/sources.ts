import { candidates as assumptionCandidates, findAssumption } from '../../data/assumptions';
import { candidates as partnershipCandidates, findPartnership } from '../../data/partnerships';
import type { Source } from '../../data/shapes';
import { findSource, sources, sourcesOf } from '../../data/sources';
import { headers } from '../arguments/shared';
import { CellError, type CellValue } from '../../cells/cell-error';
import { defineFunction } from '../record';
import { type Field, rowsOf, unknownId } from '../fields';

const columns: readonly Field<Source>[] = [
  { name: 'id', about: { en: 'Id of the source', fr: 'Identifiant de la source' }, read: ({ id }) => id },
  { name: 'publisher', about: { en: 'Publisher', fr: 'Éditeur' }, read: ({ publisher }) => publisher },
  { name: 'title', about: { en: 'Title', fr: 'Titre' }, read: ({ title }) => title },
  { name: 'date', about: { en: 'Date', fr: 'Date' }, read: ({ date }) => date },
  { name: 'url', about: { en: 'Address', fr: 'Adresse' }, read: ({ url }) => url },
  {
    name: 'grade',
    about: {
      en: 'primary or secondary, and whether the page, a copy or only its address was seen',
      fr: 'primary ou secondary, et si la page, une copie ou seulement l’adresse a été vue',
    },
    read: ({ kind, read }) => (read === 'page' ? kind : `${kind}, ${read} only`),
  },
];

export const SOURCES = defineFunction({
  name: 'SOURCES',
  group: 'facts',
  shape: 'table',
  summary: {
    en: 'Table of the sources behind any ids that a sheet uses: of values, partnerships or sources.',
    fr: 'Tableau des sources derrière les identifiants d’une feuille : valeurs, partenariats ou sources.',
  },
  parameters: [
    {
      kind: 'labels',
      name: 'ids',
      about: {
        en: 'One or more ids, such as household.US or openai-foxconn; a range may hold blanks',
        fr: 'Un ou plusieurs identifiants, p. ex. household.US ou openai-foxconn ; les vides sont ignorés',
      },
    },
    headers,
  ],
  columns,
  examples: [
    {
      arguments: ['household.US', false],
      result: [['eia-2024-table-5a', 'U.S. Energy Information Administration']],
      because: { en: 'EIA’s table of 2024 comes first.', fr: 'Le tableau 2024 de l’EIA vient en premier.' },
    },
  ],
  compute: ({ ids }) => {
    const found = ids.map((id) => ({ id, sources: sourcesBehind(id) }));
    const unknown = found.filter((each) => each.sources === undefined);
    const known = [...new Set(found.flatMap((each) => each.sources ?? []))];
    return [...rowsOf(columns, known), ...unknown.map(({ id }) => unknownRow(id))];
  },
});

function sourcesBehind(id: string): Source[] | undefined {
  const source = findSource(id);
  if (source !== undefined) return [source];
  const record = findAssumption(id) ?? findPartnership(id);
  return record && sourcesOf(record);
}

/** An id that leads nowhere keeps a row of its own, so that it is seen and the others keep theirs. */
function unknownRow(id: string): (CellValue | CellError)[] {
  const sourceCandidates = sources.map((source) => ({ id: source.id, names: [source.title] }));
  const error = unknownId('ids', id, [...assumptionCandidates, ...partnershipCandidates, ...sourceCandidates]);
  return columns.map(({ name }) => (name === 'id' ? id : name === 'publisher' ? error : ''));
}
