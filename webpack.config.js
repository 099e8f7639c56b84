// Two builds: what Excel reads, with functions.js, one script that stands alone; and the pages (task pane, workbench, help)
// with their chunks. Run through tsx (see scripts/build.mjs): the metadata and the help are written from the catalogue's own
// TypeScript.
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { DevSocketPlugin } from './scripts/site/dev-socket-plugin.ts';
import { ExcelFilesPlugin } from './scripts/site/excel-files.ts';
import { HelpPagesPlugin } from './scripts/site/help-pages-plugin.ts';
import { LicencesPlugin } from './scripts/site/licences.ts';
import { AsReadPlugin } from './scripts/site/as-read-plugin.ts';

const self = fileURLToPath(import.meta.url);
const root = dirname(self);
const EXTENSIONS = ['.ts', '.tsx', '.js'];
const developmentAddress = 'https://localhost:3000';

/** @param {object} format what swc is to write, beside its own defaults */
const minimised = (format) => ({
  // swc minifies the grid four times faster than Terser's own JavaScript.
  minimizer: [
    new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions: { format } }),
    new CssMinimizerPlugin(),
  ],
});

/**
 * What webpack did the last time, so that it does again only what has changed. The plugins below that write files of their
 * own, such as the manifests and the help, write them at every build.
 * @param {string} name @param {Place} place @returns {import('webpack').FileCacheOptions}
 */
const cached = (name, { address, hosted, out, devPort }) => ({
  type: 'filesystem',
  cacheDirectory: resolve(root, '.cache', 'webpack'),
  name: `${name}-${devPort !== undefined ? 'dev' : hosted ? 'hosted' : 'local'}`,
  version: JSON.stringify([address, out]),
  // What webpack cannot find by itself: what it is told, and how TypeScript is read.
  buildDependencies: { config: [self], types: [resolve(root, 'tsconfig.json')] },
});

/** @param {string} name @param {Place} place @returns {import('webpack').Configuration} */
const common = (name, place) => ({
  name,
  mode: place.devPort === undefined ? 'production' : 'development',
  // The pages let no eval run, by which webpack would name the sources otherwise.
  devtool: place.devPort === undefined ? false : 'cheap-module-source-map',
  cache: cached(name, place),
  resolve: { extensions: EXTENSIONS },
  module: {
    rules: [
      // Types are checked by `npm test`; here they are only stripped.
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, allowImportingTsExtensions: false, sourceMap: true },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  infrastructureLogging: { level: 'warn' },
  stats: 'errors-warnings',
});

/**
 * @typedef {object} Place where a build will stand
 * @property {string} address
 * @property {boolean} hosted whether the names of what browsers and Excel keep change with their content
 * @property {string} out
 * @property {number | undefined} devPort of the server of `npm run dev`, for which the build then is
 * @property {{ functions?: string }} found what the first build tells the second
 * @property {{ own: string, folders: Set<string> }} licences
 */

/** Maps beside the site, not in it: a host serves what people run, its maintainer keeps the rest. @param {string} out */
const mapsApart = (out) =>
  new webpack.SourceMapDevToolPlugin({
    test: /\.(js|css)$/,
    filename: `${relative(out, `${out}-maps`).replaceAll('\\', '/')}/[file].map`,
    append: false,
  });

/**
 * What Excel reads: functions.js, the functions' metadata, the manifests.
 * @param {Place} place @returns {import('webpack').Configuration}
 */
const excel = (place) => ({
  ...common('excel', place),
  // The page that runs this script has the client of the development server already.
  devServer: /** @type {{}} */ (/** @type {unknown} */ (false)),
  // Excel's JavaScript-only runtime loads the script without a page that would state its encoding.
  optimization: minimised({ asciiOnly: true }),
  target: ['web', 'es2020'],
  entry: { functions: './src/hosts/excel/functions.ts' },
  output: { path: place.out, filename: place.hosted ? '[name].[contenthash:8].js' : '[name].js' },
  plugins: [
    new AsReadPlugin(),
    new ExcelFilesPlugin({ ...place, assets: resolve(root, 'assets') }),
    new LicencesPlugin({ ...place.licences, isLast: false }),
    ...(place.hosted ? [mapsApart(place.out)] : []),
  ],
});

/**
 * What a person sees: the pane, the workbench, the help.
 * @param {Place} place @returns {import('webpack').Configuration}
 */
const pages = (place) => ({
  ...common('pages', place),
  optimization: minimised({}),
  // The pane's page names the script of the functions.
  dependencies: ['excel'],
  resolve: {
    extensions: EXTENSIONS,
    alias: { '@univerjs/telemetry$': resolve(root, 'src/hosts/workbench/telemetry.ts') },
  },
  target: ['web', 'es2022'],
  entry: { taskpane: './src/hosts/excel/boot.ts', workbench: './src/hosts/workbench/main.ts' },
  output: {
    path: place.out,
    filename: place.hosted ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
  },
  plugins: [
    new AsReadPlugin(),
    new MiniCssExtractPlugin({
      // Otherwise the modules that only help to read a style are counted among those of the site, but not when the style
      // comes from the cache: the same sources would give other numbers of modules, and other names.
      experimentalUseImportModule: false,
      filename: place.hosted ? '[name].[contenthash:8].css' : '[name].css',
      chunkFilename: '[name].[contenthash:8].css',
    }),
    // The page names its own scripts: their order beside office.js matters (see src/hosts/excel/boot.ts).
    new HtmlPlugin({
      template: './src/hosts/excel/taskpane.html',
      filename: 'taskpane.html',
      inject: false,
      chunks: ['taskpane'],
      templateParameters: (_compilation, { js, css }) => ({
        taskpane: js[0],
        style: css[0],
        functions: place.found.functions,
      }),
    }),
    new HtmlPlugin({
      template: './src/hosts/workbench/workbench.html',
      filename: 'workbench.html',
      chunks: ['workbench'],
    }),
    ...(place.devPort === undefined ? [] : [new DevSocketPlugin(place.devPort)]),
    new HelpPagesPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'scripts/docs/help.css', to: 'help.css' },
        { from: 'assets/icon.svg', to: 'assets/icon.svg' },
      ],
    }),
    new LicencesPlugin({ ...place.licences, isLast: true }),
    ...(place.hosted ? [mapsApart(place.out)] : []),
  ],
});

/**
 * `npm run build` checks what it is given before it comes here (scripts/build-site.mjs).
 * @param {{ url?: string, out?: string, devPort?: number }} env url: where the site will stand. With one, the names of what
 *   browsers and Excel keep change with their content; without one, they are plain, for this computer. out: the folder,
 *   dist by default. devPort: for `npm run dev`
 */
export default function builds(env = {}) {
  const place = {
    address: env.url ?? developmentAddress,
    hosted: env.url !== undefined,
    out: resolve(root, env.out ?? 'dist'),
    devPort: env.devPort,
    found: {},
    licences: { own: readFileSync(resolve(root, 'LICENSE'), 'utf8'), folders: new Set() },
  };
  return [excel(place), pages(place)];
}
