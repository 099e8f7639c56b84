import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { helpPages } from '../docs/help-pages';
import { ROOT } from '../root.mjs';

const DOCUMENTS = ['methodology', 'data', 'privacy', 'troubleshooting'].map(
  (name) => [name, join(ROOT, 'docs', `${name}.md`)] as const,
);

/** The pages of help, written from the catalogue and from documents. */
export class HelpPagesPlugin {
  apply(compiler: webpack.Compiler): void {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        const present = DOCUMENTS.filter(([, file]) => existsSync(file));
        for (const [, file] of present) compilation.fileDependencies.add(file);
        const texts = Object.fromEntries(present.map(([name, file]) => [name, readFileSync(file, 'utf8')]));
        for (const [file, text] of helpPages(texts)) compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
  }
}
