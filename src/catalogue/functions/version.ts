import { oneOf } from '../arguments/one-of';
import packageRecord from '../../../package.json';
import release from '../../data/version.json';
import { general } from '../number-formats';
import { defineFunction } from '../record';
import { words } from '../../language/words';

const codeVersion = packageRecord.version;
const dataVersion = release.data;

export const VERSION = defineFunction({
  name: 'VERSION',
  group: 'facts',
  shape: 'scalar',
  summary: {
    en: 'Version of the add-in and date of its data, to be written beside a result.',
    fr: 'Version du complément et date de ses données, à noter à côté d’un résultat.',
  },
  parameters: [
    oneOf({
      name: 'part',
      about: { en: 'Which of the two', fr: 'Lequel des deux' },
      options: ['both', 'code', 'data'],
      default: 'both',
    }),
  ],
  returns: { about: words.text, numberFormat: general },
  examples: [
    {
      arguments: ['code'],
      result: '0.1.0',
      because: {
        en: 'The newest entry of the changelog.',
        fr: 'L’entrée la plus récente du journal des modifications.',
      },
    },
  ],
  compute: (part) => {
    const texts = { code: codeVersion, data: dataVersion, both: `code ${codeVersion}, data ${dataVersion}` };
    return texts[part];
  },
});
