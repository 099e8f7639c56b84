// What functions.js holds and the pane uses too: the pane's build takes each module named here from functions.js, which ran
// before, instead of bringing it a second time (webpack.config.js reads the names).
import * as catalogue from '../../catalogue';
import * as help from '../../catalogue/help';
import * as refusal from '../../cells/refusal';
import * as assumptions from '../../data/assumptions';
import * as hardware from '../../data/hardware';
import * as parties from '../../data/parties';
import * as partnerships from '../../data/partnerships';
import * as sources from '../../data/sources';
import * as call from '../../evaluation/call';
import * as print from '../../formula/print';
import * as numbers from '../../language/numbers';
import * as sentences from '../../language/sentences';
import { files } from './held-files';

const modules = {
  'catalogue/index': catalogue,
  'catalogue/help': help,
  'cells/refusal': refusal,
  'data/assumptions': assumptions,
  'data/hardware': hardware,
  'data/parties': parties,
  'data/partnerships': partnerships,
  'data/sources': sources,
  'evaluation/call': call,
  'formula/print': print,
  'language/numbers': numbers,
  'language/sentences/index': sentences,
};

export const held = { modules, files };

declare global {
  /** Set by functions.js, or by the script in its place. */
  var gigawatt: typeof held | undefined;
}

/** The first script that holds them is the one that the pane uses. */
export function hold(): void {
  globalThis.gigawatt ??= held;
}
