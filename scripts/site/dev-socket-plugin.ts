import HtmlPlugin from 'html-webpack-plugin';
import type { Compiler } from 'webpack';

const OWN_SITE = "connect-src 'self'";

/** Lets the pages of `npm run dev` hear of changes: their own policies know no socket, and not every browser counts one as 'self'. */
export class DevSocketPlugin {
  constructor(private readonly port: number) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('DevSocket', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('DevSocket', (page) => {
        if (!page.html.includes(OWN_SITE)) throw new Error(`${page.outputName} states no ${OWN_SITE}.`);
        return { ...page, html: page.html.replace(OWN_SITE, `${OWN_SITE} ws://localhost:${String(this.port)}`) };
      });
    });
  }
}
