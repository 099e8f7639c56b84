// The sources of docs/methodology.md: whatever its text cites as [id], looked up in the bibliography. The addresses make
// each [id] in the text a link.
import { citation, sourceRegister } from '../../src/data/sources';
import type { Source } from '../../src/data/shapes';
import { replaceBetween } from './between-marks';
import { table } from './markdown';

const marks = {
  begin: '<!-- sources: written by `npm run docs` from the ids above and src/data/sources.json -->',
  end: '<!-- /sources -->',
};

// An id in square brackets that is not the text of a link, and not a title.
const citedId = /\[([a-z0-9-]+)\](?![(:])/g;

export function withSources(methodology: string): string {
  const [text = ''] = methodology.split(marks.begin);
  const ids = new Set([...text.matchAll(citedId)].map(([, id = '']) => id));
  const cited = [...ids].sort().map(sourceOf);
  const rows = cited.map((source) => [`[${source.id}]`, citation(source), source.read]);
  const addresses = cited.map(({ id, url }) => `[${id}]: ${url}`);
  const list = `${table(['id', 'citation', 'read'], rows)}\n\n${addresses.join('\n')}`;
  return replaceBetween(methodology, marks, `\n${list}\n`);
}

function sourceOf(id: string): Source {
  const source = sourceRegister.find(id);
  if (source === undefined)
    throw new Error(`docs/methodology.md cites [${id}], which src/data/sources.json does not hold`);
  return source;
}
