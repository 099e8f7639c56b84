import { createHash } from 'node:crypto';
import webpack from 'webpack';
import type { Language } from '../../src/data/shapes';
import { functionsMetadata } from '../../src/hosts/excel/metadata';
import { checkManifest } from '../manifest/check';
import { manifestFiles } from '../manifest/files';

const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A name such as functions.fr.json, with the hash of its text where it is to change with it. */
function namedByContent(name: string, text: string, hashed: boolean): string {
  return hashed ? name.replace(/\.json$/, `.${contentHash(text)}.json`) : name;
}

/**
 * Beside functions.js, what Excel reads: the metadata of the functions in each language and the manifests that name them.
 * In a hosted build their names change with their content, because Excel keeps what it has read under a name.
 */
export class ExcelFilesPlugin {
  /** `found` is filled in. */
  constructor(
    private readonly place: {
      address: string;
      hosted: boolean;
      assets: string;
      found: { functions?: string | undefined; standIn?: string | undefined };
    },
  ) {}

  apply(compiler: webpack.Compiler): void {
    compiler.hooks.thisCompilation.tap('ExcelFiles', (compilation) => {
      // After the hashes of the script are final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'ExcelFiles', stage }, () => this.emit(compilation));
    });
  }

  private async emit(compilation: webpack.Compilation): Promise<void> {
    const { address, hosted, assets, found } = this.place;
    const emit = (name: string, text: string): void => compilation.emitAsset(name, new webpack.sources.RawSource(text));
    const script = compilation.entrypoints.get('functions')?.getFiles()[0];
    if (script === undefined) return;
    found.functions = script;
    found.standIn = compilation.entrypoints.get('stand-in')?.getFiles()[0];
    const metadata = (language: Language, plainName: string): string => {
      const text = JSON.stringify(functionsMetadata(language, address), null, 2);
      const name = namedByContent(plainName, text, hosted);
      emit(name, text);
      return name;
    };
    const names = { en: metadata('en', 'functions.json'), fr: metadata('fr', 'functions.fr.json') };
    const files = manifestFiles({ address, script, metadata: names });
    for (const [name, text] of Object.entries(files)) emit(name, text);
    if (hosted) emit('published.json', JSON.stringify([script, names.en, names.fr]));
    for (const problem of await checkManifest(files['manifest.xml'], assets)) {
      compilation.errors.push(new webpack.WebpackError(`manifest.xml: ${problem}`));
    }
  }
}
