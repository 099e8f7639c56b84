// The table of functions in the README, between two marks.
import { catalogue } from '../../src/catalogue';
import { syntaxOf } from '../../src/catalogue/help';
import { replaceBetween } from './between-marks';
import { pageName } from './function-page';
import { table } from './markdown';

const marks = { begin: '<!-- functions: written by `npm run docs` -->', end: '<!-- /functions -->' };

export const withFunctionTable = (readme: string): string => replaceBetween(readme, marks, functionTable());

const functionTable = (): string =>
  table(
    ['function', 'answers'],
    catalogue.map((record) => [
      `[\`${syntaxOf(record, 'en')}\`](docs/functions/${pageName(record)})`,
      record.summary.en,
    ]),
  );
