import type { Refusal } from '../../cells/refusal';
import type { Answer, CellValue } from '../../cells/value';
import type { Source } from '../../data/shapes';
import { sourcedRegister } from '../../data/sourced';
import { sourcesOf } from '../../data/sources';
import { asText } from '../../language/harmless-text';
import { texts } from '../arguments/list';
import { headers } from '../arguments/shared';
import { refuseValueIds, valueRegister } from '../arguments/value-id';
import { type Field, rowsOf } from '../fields';
import { defineFunction } from '../record';

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
    texts(
      {
        name: 'ids',
        about: {
          en: 'One or more ids, such as household.US or openai-foxconn; a range may hold blanks',
          fr: 'Un ou plusieurs identifiants, p. ex. household.US ou openai-foxconn ; les vides sont ignorés',
        },
      },
      'household.US',
    ),
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
    const different = [...new Set(ids)];
    const found = different.map((id) => ({ id, sources: sourcesBehind(id) }));
    const known = [...new Set(found.flatMap(({ sources }) => sources ?? []))];
    const refuse = refuseValueIds('ids', sourcedRegister);
    const unknown = found.filter(({ sources }) => sources === undefined).map(({ id }) => unknownRow(id, refuse(id)));
    return [...rowsOf(columns, known), ...unknown];
  },
});

function sourcesBehind(id: string): readonly Source[] | undefined {
  const record = sourcedRegister.find(id) ?? valueRegister.find(id);
  return record && sourcesOf(record);
}

/** An id that leads nowhere keeps a row of its own, so that it is seen and the others keep theirs. */
const unknownRow = (id: string, refusal: Refusal): Answer<CellValue>[] =>
  columns.map(({ name }) => (name === 'id' ? asText(id) : name === 'publisher' ? refusal : ''));
