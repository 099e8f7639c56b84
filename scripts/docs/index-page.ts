// The list of all functions by group, as Markdown in one language.
import { catalogue } from '../../src/catalogue';
import { namespace } from '../../src/formula/print';
import type { Language } from '../../src/data/shapes';
import { pageName } from './function-page';
import { capital, link, prose, table } from './markdown';
import { groupName, word } from './words';

export function indexPage(language: Language): string {
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  return [
    `# ${word(language, 'allFunctions')}`,
    word(language, 'indexIntro'),
    ...groups.flatMap((group) => [`## ${capital(groupName(group, language))}`, groupTable(group, language)]),
    '',
  ].join('\n\n');
}

const groupTable = (group: string, language: Language): string =>
  table(
    [word(language, 'function'), word(language, 'answers')],
    catalogue
      .filter((record) => record.group === group)
      .map((record) => [link(`${namespace}.${record.name}`, pageName(record)), prose(record.summary[language])]),
  );
