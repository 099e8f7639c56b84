// What surrounds the content of every help page: the head, the ways to other pages, the version.
import { posix } from 'node:path';
import { version } from '../../package.json';
import { helpFolder } from '../../src/catalogue/help-page';
import type { Language } from '../../src/data/shapes';
import { data } from '../../src/data/version.json';
import type { Content } from './html';
import { word } from './words';

interface Place {
  readonly path: string;
  readonly language: Language;
  readonly other?: string;
}

// No scripts at all: a page of help is for reading.
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export function framed(place: Place, content: Content, emitted: ReadonlySet<string>): string {
  const { path, language, other } = place;
  const to = (target: string): string => posix.relative(posix.dirname(path), target);
  const otherLanguage = language === 'en' ? 'fr' : 'en';
  const alternate = other ? `\n    <link rel="alternate" hreflang="${otherLanguage}" href="${to(other)}" />` : '';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${content.title} · ${word(language, 'product')}</title>
    <meta name="description" content="${content.description}" />
    <link rel="icon" type="image/png" href="${to('assets/icon-32.png')}" />
    <link rel="stylesheet" href="${to('help.css')}" />${alternate}
  </head>
  <body>
    <header>
      <p class="product">${word(language, 'product')}</p>
      <nav aria-label="${word(language, 'help')}">
        ${ways(place, to, emitted).join('\n        ')}
      </nav>
    </header>
    <main>
${content.html}
    </main>
    <footer>
      <p>${word(language, 'version', { code: version, data })}</p>
    </footer>
  </body>
</html>
`;
}

function ways(place: Place, to: (path: string) => string, emitted: ReadonlySet<string>): string[] {
  const { path, language, other } = place;
  const documents = (['methodology', 'data', 'values'] as const).filter((name) => emitted.has(`${name}.html`));
  const anchor = (target: string, text: string, about = ''): string =>
    `<a href="${to(target)}"${about}${target === path ? ' aria-current="page"' : ''}>${text}</a>`;
  const inEnglish = language === 'en' ? '' : ' hreflang="en"';
  const otherLanguage = language === 'en' ? 'fr' : 'en';
  return [
    anchor(`${helpFolder[language]}index.html`, word(language, 'allFunctions')),
    ...documents.map((name) => anchor(`${name}.html`, word(language, name), inEnglish)),
    anchor(`workbench.html${language === 'en' ? '' : '?lang=fr'}`, word(language, 'workbench')),
    ...(other === undefined
      ? []
      : [anchor(other, word(language, 'otherLanguage'), ` lang="${otherLanguage}" hreflang="${otherLanguage}"`)]),
  ];
}
