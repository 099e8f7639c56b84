// What stands in the place of the pane where its code does not come or does not run: written without that code, and
// styled by taskpane.css alone.
import type { Language, Text } from '../../data/shapes';
import { words } from '../../language/words';
import { ScriptMissing } from './functions-script';

const texts = {
  title: words.product,
  slow: {
    en: 'The pane is still loading: part of its code has not arrived yet. It will appear by itself when it does. If it never does, check the connection to this site and try again.',
    fr: 'Le volet se charge encore : une partie de son code n’est pas arrivée. Il apparaîtra de lui-même. Si rien ne vient, vérifiez la connexion à ce site et réessayez.',
  },
  missing: {
    en: 'The pane could not be loaded: part of its code did not arrive, or not in full. Check the connection to this site and try again.',
    fr: 'Le volet n’a pas pu être chargé : une partie de son code n’est pas arrivée, ou pas en entier. Vérifiez la connexion à ce site et réessayez.',
  },
  threw: {
    en: 'The pane could not be shown: its code stopped with an error. If trying again does not help, report the message below.',
    fr: 'Le volet n’a pas pu être affiché : son code s’est arrêté sur une erreur. Si un nouvel essai n’y fait rien, signalez le message ci-dessous.',
  },
  again: words.tryAgain,
} satisfies Record<string, Text>;

export type PaneFailure =
  { readonly cause: 'slow' | 'missing' } | { readonly cause: 'threw'; readonly message: string };

/** What an error of `import()` or of the pane says of its cause. webpack names a chunk that did not come. */
export function failureOf(error: unknown): PaneFailure {
  if (!(error instanceof Error)) return { cause: 'threw', message: String(error) };
  const isOfChunk = error.name === 'ChunkLoadError' || ('code' in error && error.code === 'CSS_CHUNK_LOAD_FAILED');
  const isMissing = isOfChunk || error instanceof ScriptMissing;
  return isMissing ? { cause: 'missing' } : { cause: 'threw', message: error.message };
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

export function showFailure(failure: PaneFailure, language: Language): void {
  document.documentElement.lang = language;
  document.title = texts.title[language];
  const cause = element('p', texts[failure.cause][language]);
  cause.setAttribute('role', 'alert');
  const again = element('button', texts.again[language]);
  again.addEventListener('click', () => {
    location.reload();
  });
  // A place of its own, because the pane knows the one in which it stood.
  const place = element('main', '');
  place.id = 'pane';
  place.append(element('h1', texts.title[language]), cause);
  if (failure.cause === 'threw') place.append(element('pre', failure.message));
  place.append(again);
  document.getElementById('pane')?.replaceWith(place);
}
