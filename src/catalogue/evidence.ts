// The last columns of every table of cited records: how well it is evidenced, and by what.
import type { Grade } from '../data/shapes';
import { citation, sourcesOf } from '../data/sources';
import type { Field } from './fields';

interface Evidenced {
  readonly grade: Grade;
  readonly sources: readonly string[];
}

export const gradeField: Field<Evidenced> = {
  name: 'grade',
  about: {
    en: 'Grade of the evidence: primary, corroborated, reported',
    fr: 'Solidité : primary, corroborated, reported',
  },
  read: ({ grade }) => grade,
};

export const sourceField: Field<Evidenced> = {
  name: 'source',
  about: { en: 'Id of the best source', fr: 'Identifiant de la meilleure source' },
  read: (record) => sourcesOf(record)[0]?.id ?? null,
};

export const citationField: Field<Evidenced> = {
  name: 'citation',
  about: { en: 'Best source: publisher, title, date', fr: 'Meilleure source : éditeur, titre, date' },
  read: (record) => sourcesOf(record).map(citation)[0] ?? null,
};

export const urlField: Field<Evidenced> = {
  name: 'url',
  about: { en: 'Address of the best source', fr: 'Adresse de la meilleure source' },
  read: (record) => sourcesOf(record)[0]?.url ?? null,
};
