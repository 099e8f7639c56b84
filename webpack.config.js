// Two builds: functions.js, one script that stands alone, and the pages (task pane, workbench, help) with their chunks.
// Run through tsx (see package.json), so that functions.json and the help are written from the catalogue's own TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { helpPages } from './scripts/docs/help-pages.ts';
import { functionsMetadata } from './src/excel/metadata.ts';

const dist = fileURLToPath(new URL('dist', import.meta.url));
const developmentAddress = 'https://localhost:3000';

const common = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      // Types are checked by `npm test`; here they are only stripped.
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false, allowImportingTsExtensions: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    // swc minifies the grid four times faster than Terser's own JavaScript.
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false }), new CssMinimizerPlugin()],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** Adds files that are written from the catalogue: their texts by path. */
class GeneratedFilesPlugin {
  /** @param {() => Iterable<[string, string]>} files */
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GeneratedFiles', stage }, () => {
        for (const [file, text] of this.files()) compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
  }
}

const metadataFiles = (address) =>
  Object.entries({ 'functions.json': 'en', 'functions.fr.json': 'fr' }).map(([file, language]) => [
    file,
    JSON.stringify(functionsMetadata(language, address), null, 2),
  ]);

function helpFiles() {
  const documents = ['methodology', 'data'].map((name) => [name, new URL(`docs/${name}.md`, import.meta.url)]);
  const present = documents.filter(([, file]) => existsSync(file));
  return helpPages(Object.fromEntries(present.map(([name, file]) => [name, readFileSync(file, 'utf8')])));
}

/** @param {string} address where the site will stand */
const functions = (address) => ({
  ...common,
  name: 'functions',
  target: ['web', 'es2020'],
  entry: { functions: './src/excel/functions.ts' },
  output: { path: dist, filename: '[name].js' },
  plugins: [new GeneratedFilesPlugin(() => metadataFiles(address))],
});

/** @param {string} address as above */
const pages = (address) => ({
  ...common,
  name: 'pages',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/boot.ts', workbench: './src/workbench/main.ts' },
  output: { path: dist, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].[contenthash:8].css' }),
    // The page names its own scripts: their order beside office.js matters (see src/taskpane/boot.ts).
    new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', inject: false }),
    new HtmlPlugin({ template: './src/workbench/workbench.html', filename: 'workbench.html', chunks: ['workbench'] }),
    new GeneratedFilesPlugin(helpFiles),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'scripts/docs/help.css', to: 'help.css' },
        { from: 'assets/icon.svg', to: 'assets/icon.svg' },
        { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(developmentAddress, address) },
      ],
    }),
  ],
});

/** @param {{ url?: string }} env `--env url=https://host/path` gives the address that the manifest and Excel's help links point to */
export default function builds(env = {}) {
  const address = (env.url ?? developmentAddress).replace(/\/+$/, '');
  return [functions(address), pages(address)];
}
