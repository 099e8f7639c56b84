// The table of functions in the README, between two marks.
import { catalogue } from '../../src/catalogue';
import { syntaxOf } from '../../src/catalogue/help';
import { pageName, table } from './function-page';

const begin = '<!-- functions: written by `npm run docs` -->';
const end = '<!-- /functions -->';

export function withFunctionTable(readme: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md must hold the marks ${begin} and ${end}`);
  return `${readme.slice(0, from + begin.length)}\n${functionTable()}\n${readme.slice(to)}`;
}

const functionTable = (): string =>
  table(
    ['function', 'answers'],
    catalogue.map((record) => [`[\`${syntaxOf(record)}\`](docs/functions/${pageName(record)})`, record.summary.en]),
  );
