import { createHash } from 'node:crypto';
import webpack from 'webpack';
import { checkManifest } from '../manifest/check.ts';
import { manifestFiles } from '../manifest/files.ts';
import { functionsMetadata } from '../../src/hosts/excel/metadata.ts';

/** @param {string} text */
const contentHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** @param {string} name such as functions.fr.json @param {string} text @param {boolean} hashed */
function namedByContent(name, text, hashed) {
  return hashed ? name.replace(/\.json$/, `.${contentHash(text)}.json`) : name;
}

/**
 * Beside functions.js, what Excel reads: the metadata of the functions in each language and the manifests that name them.
 * In a hosted build their names change with their content, because Excel keeps what it has read under a name.
 */
export class ExcelFilesPlugin {
  /** @param {{ address: string, hosted: boolean, assets: string, found: { functions?: string, standIn?: string } }} place `found` is filled in */
  constructor(place) {
    this.place = place;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ExcelFiles', (compilation) => {
      // After the hashes of the script are final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'ExcelFiles', stage }, () => this.emit(compilation));
    });
  }

  /** @param {import('webpack').Compilation} compilation */
  async emit(compilation) {
    const { address, hosted, assets, found } = this.place;
    const emit = (/** @type {string} */ name, /** @type {string} */ text) =>
      compilation.emitAsset(name, new webpack.sources.RawSource(text));
    const script = compilation.entrypoints.get('functions')?.getFiles()[0];
    if (script === undefined) return;
    found.functions = script;
    found.standIn = compilation.entrypoints.get('stand-in')?.getFiles()[0];
    const metadata = (/** @type {'en' | 'fr'} */ language, /** @type {string} */ plainName) => {
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
