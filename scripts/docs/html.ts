// Markdown to the HTML of a help page's content. Only what `marked` leaves to its user is here: addresses, tables, titles.
import { posix } from 'node:path';
import { Marked, Parser, Renderer, type Tokens } from 'marked';

export interface Content {
  /** The first heading and the first paragraph, escaped for use in an attribute. */
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/**
 * @param path where the page stands, from the root of the site: its links start there
 * @param emitted the paths of all pages
 */
export function contentOf(markdown: string, path: string, emitted: ReadonlySet<string>): Content {
  const marked = new Marked({ renderer: rendererOf(path, emitted) });
  const tokens = marked.lexer(markdown);
  const first = (type: 'heading' | 'paragraph'): string => {
    const token = tokens.find((each) => each.type === type) as Tokens.Heading | Tokens.Paragraph | undefined;
    return withoutTags(new Parser().parseInline(token?.tokens ?? []));
  };
  return { title: first('heading'), description: first('paragraph'), html: marked.parser(tokens) };
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/g, '');

const asMarked = Renderer.prototype as Renderer;

// A unit, a date, an id or a short formula stays on one line; a sentence may wrap.
const longestOnOneLine = 24;

function rendererOf(path: string, emitted: ReadonlySet<string>) {
  const ids = new Map<string, number>();
  let heading = '';
  return {
    // A generated page begins with a comment, and no page holds other HTML.
    html: () => '',
    heading(this: Renderer, { tokens, depth }: Tokens.Heading): string {
      const html = this.parser.parseInline(tokens);
      heading = withoutTags(html);
      return `<h${depth} id="${uniqueId(ids, heading)}">${html}</h${depth}>\n`;
    },
    table(this: Renderer, token: Tokens.Table): string {
      const table = asMarked.table.call(this, token);
      return `<div class="scroll" role="group" tabindex="0" aria-label="${heading}">\n${table}</div>\n`;
    },
    tablecell(this: Renderer, token: Tokens.TableCell): string {
      const cell = asMarked.tablecell.call(this, token);
      return token.text.length > longestOnOneLine ? cell.replace(/^<td/, '<td class="long"') : cell;
    },
    link(this: Renderer, token: Tokens.Link): string {
      const place = placeOf(token.href, path, emitted);
      if (place === undefined) return this.parser.parseInline(token.tokens);
      const html = asMarked.link.call(this, { ...token, href: place });
      return isExternal(place) ? html.replace('<a ', '<a rel="noopener" ') : html;
    },
  };
}

const isExternal = (address: string): boolean => /^https?:/.test(address);

/** The address in HTML of what a link in Markdown leads to, a folder's being its list; undefined where there is no page. */
function placeOf(href: string, path: string, emitted: ReadonlySet<string>): string | undefined {
  if (isExternal(href) || href.startsWith('#')) return href;
  const [file = '', section] = href.split('#');
  const isPage = file.endsWith('.md');
  const address = isPage ? file.replace(/md$/, 'html') : posix.join(file, 'index.html');
  if (!emitted.has(posix.join(posix.dirname(path), address))) return undefined;
  return section === undefined ? address : `${address}#${section}`;
}

// As GitHub does, so that a link to a section works in both places.
function uniqueId(ids: Map<string, number>, heading: string): string {
  const id = heading
    .replace(/&[#\w]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  const earlier = ids.get(id) ?? 0;
  ids.set(id, earlier + 1);
  return earlier === 0 ? id : `${id}-${earlier}`;
}
