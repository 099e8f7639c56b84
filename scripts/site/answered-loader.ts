// For functions.js: of a file of src/data what functions answer, as one text that is parsed when something of it is first
// asked for. The file's own parts become getters, so that the modules which import it read it as they read the JSON.
import { basename } from 'node:path';
import type { LoaderContext } from 'webpack';
import { answeredOf } from './answered';
import { packed } from './packing';

export default function answeredLoader(this: LoaderContext<unknown>, source: string): string {
  // The shapes decide, too, and webpack does not know them as a part of this file.
  this.cacheable(false);
  const answered = answeredOf(basename(this.resourcePath), JSON.parse(source) as object);
  const getters = Object.keys(answered).map((key) => `get ${key}() { return content().${key}; }`);
  return `import { unpacked } from './packed';
let opened;
const content = () => (opened ??= unpacked(${JSON.stringify(JSON.stringify(packed(answered)))}));
export default { ${getters.join(', ')} };
`;
}
