// Three builds: what Excel reads, with functions.js, one script that stands alone; the task pane, which uses what functions.js
// holds, and the help; and the workbench. Run through tsx (see scripts/build.mjs): the metadata and the help are written from
// the catalogue's own TypeScript.
import { readdirSync, readFileSync } from 'node:fs';
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
import { held } from './src/hosts/excel/held.ts';

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
  // What webpack cannot find by itself: what it is told, how TypeScript is read, and what decides how the data are divided.
  buildDependencies: {
    config: [self],
    types: [resolve(root, 'tsconfig.json')],
    division: [...filesOf('scripts/site'), ...filesOf('src/data/shapes'), resolve(root, 'src/hosts/excel/held.ts')],
  },
});

/** @param {string} folder @returns {string[]} */
const filesOf = (folder) => readdirSync(resolve(root, folder)).map((name) => resolve(root, folder, name));

/** Asks for what functions.js leaves out of a file. */
const restQuery = /^\?rest$/;

/** @returns {import('webpack').RuleSetRule[]} */
const commonRules = () => [
  // Types are checked by `npm test`; here they are only stripped.
  {
    test: /\.tsx?$/,
    resourceQuery: { not: restQuery },
    exclude: /node_modules/,
    loader: 'ts-loader',
    options: {
      transpileOnly: true,
      compilerOptions: { noEmit: false, allowImportingTsExtensions: false, sourceMap: true },
    },
  },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
];

/**
 * @param {string} name @param {Place} place @param {import('webpack').RuleSetRule[]} [further]
 * @returns {import('webpack').Configuration}
 */
const common = (name, place, further = []) => ({
  name,
  mode: place.devPort === undefined ? 'production' : 'development',
  // The pages let no eval run, by which webpack would name the sources otherwise.
  devtool: place.devPort === undefined ? false : 'cheap-module-source-map',
  cache: cached(name, place),
  resolve: { extensions: EXTENSIONS },
  module: { rules: [...commonRules(), ...further] },
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
 * @property {{ functions?: string, standIn?: string }} found what the first build tells the second
 * @property {{ own: string, folders: Set<string> }} licences
 */

/** Maps beside the site, not in it: a host serves what people run, its maintainer keeps the rest. @param {string} out */
const mapsApart = (out) =>
  new webpack.SourceMapDevToolPlugin({
    test: /\.(js|css)$/,
    filename: `${relative(out, `${out}-maps`).replaceAll('\\', '/')}/[file].map`,
    append: false,
  });

/** The files of src/data that functions answer from; the date of the data is a word in the code. */
const dataFile = /[\\/]src[\\/]data[\\/](?!version\b)[^\\/]+\.json$/;

/**
 * What Excel reads: functions.js, the functions' metadata, the manifests.
 * @param {Place} place @returns {import('webpack').Configuration}
 */
const excel = (place) => ({
  ...common('excel', place, [
    { test: dataFile, type: 'javascript/auto', loader: resolve(root, 'scripts/site/answered-loader.ts') },
    {
      test: /[\\/]src[\\/]catalogue[\\/].*\.ts$/,
      enforce: 'pre',
      loader: resolve(root, 'scripts/site/catalogue-loader.ts'),
    },
  ]),
  // The page that runs this script has the client of the development server already.
  devServer: /** @type {{}} */ (/** @type {unknown} */ (false)),
  // Excel's JavaScript-only runtime loads the script without a page that would state its encoding.
  optimization: minimised({ asciiOnly: true }),
  target: ['web', 'es2020'],
  entry: { functions: './src/hosts/excel/functions.ts', 'stand-in': './src/hosts/excel/stand-in.ts' },
  output: { path: place.out, filename: place.hosted ? '[name].[contenthash:8].js' : '[name].js' },
  plugins: [
    new AsReadPlugin(),
    new ExcelFilesPlugin({ ...place, assets: resolve(root, 'assets') }),
    new LicencesPlugin({ ...place.licences, isLast: false }),
    ...(place.hosted ? [mapsApart(place.out)] : []),
  ],
});

/**
 * A page with its scripts and styles.
 * @param {string} name @param {Place} place @param {import('webpack').RuleSetRule[]} [further]
 */
const page = (name, place, further) => ({
  ...common(name, place, further),
  optimization: minimised({}),
  target: ['web', 'es2022'],
  output: {
    path: place.out,
    filename: place.hosted ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
  },
});

/** @param {Place} place */
const pagePlugins = (place) => [
  new AsReadPlugin(),
  new MiniCssExtractPlugin({
    // Otherwise the modules that only help to read a style are counted among those of the site, but not when the style
    // comes from the cache: the same sources would give other numbers of modules, and other names.
    experimentalUseImportModule: false,
    filename: place.hosted ? '[name].[contenthash:8].css' : '[name].css',
    chunkFilename: '[name].[contenthash:8].css',
  }),
  ...(place.devPort === undefined ? [] : [new DevSocketPlugin(place.devPort)]),
  ...(place.hosted ? [mapsApart(place.out)] : []),
];

/**
 * A module that functions.js holds, as the expression by which the pane finds it there.
 * @param {{ context?: string, request?: string }} asked
 * @param {(error?: null, found?: string, type?: string) => void} answer
 */
function heldByFunctions({ context = '', request = '' }, answer) {
  const path = relative(resolve(root, 'src'), resolve(context, request)).replaceAll('\\', '/');
  const name = [path, `${path}/index`].find((each) => request.startsWith('.') && each in held.modules);
  if (name === undefined) answer();
  else answer(null, `gigawatt.modules[${JSON.stringify(name)}]`, 'var');
}

/**
 * The pane, beside what functions.js holds, and the help.
 * @param {Place} place @returns {import('webpack').Configuration}
 */
const pane = (place) => ({
  ...page('pane', place, [
    { resourceQuery: restQuery, type: 'json', loader: resolve(root, 'scripts/site/rest-loader.ts') },
  ]),
  // The pane's page names the script of the functions.
  dependencies: ['excel'],
  externals: /** @type {import('webpack').Externals} */ (heldByFunctions),
  entry: { taskpane: './src/hosts/excel/boot.ts' },
  plugins: [
    ...pagePlugins(place),
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
        standIn: place.found.standIn,
      }),
    }),
    new HelpPagesPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'scripts/docs/help.css', to: 'help.css' },
        { from: 'assets/icon.svg', to: 'assets/icon.svg' },
      ],
    }),
    new LicencesPlugin({ ...place.licences, isLast: false }),
  ],
});

/**
 * Univer asks for the first grapheme of all that is left of a text, at each of its letters: a word of 32,000 letters took twelve
 * seconds. No grapheme that is written is longer than this. Where Univer no longer has the line, the build says so.
 * @type {import('webpack').RuleSetRule}
 */
const firstGrapheme = {
  test: /[\\/]@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: 'string-replace-loader',
  options: { search: 'segmenter.segment(text)', replace: 'segmenter.segment(text.slice(0, 64))', strict: true },
};

/**
 * The workbench, which brings all that it needs.
 * @param {Place} place @returns {import('webpack').Configuration}
 */
const workbench = (place) => ({
  ...page('workbench', place, [firstGrapheme]),
  dependencies: ['pane'],
  resolve: {
    extensions: EXTENSIONS,
    alias: { '@univerjs/telemetry$': resolve(root, 'src/hosts/workbench/telemetry.ts') },
  },
  entry: { workbench: './src/hosts/workbench/main.ts' },
  plugins: [
    ...pagePlugins(place),
    new HtmlPlugin({
      template: './src/hosts/workbench/workbench.html',
      filename: 'workbench.html',
      chunks: ['workbench'],
    }),
    new LicencesPlugin({ ...place.licences, isLast: true }),
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
  return [excel(place), pane(place), workbench(place)];
}
