// Two builds: what Excel reads, with functions.js, one script that stands alone; and the pages (task pane, workbench, help)
// with their chunks. Run through tsx (see scripts/build.mjs): the metadata and the help are written from the catalogue's own
// TypeScript.
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { ExcelFilesPlugin } from './scripts/site/excel-files.ts';
import { HelpPagesPlugin } from './scripts/site/help-pages-plugin.ts';
import { LicencesPlugin } from './scripts/site/licences.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const developmentAddress = 'https://localhost:3000';

/** @param {object} format what swc is to write, beside its own defaults */
const minimised = (format) => ({
  // swc minifies the grid four times faster than Terser's own JavaScript.
  minimizer: [
    new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions: { format } }),
    new CssMinimizerPlugin(),
  ],
});

const common = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
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
  stats: 'errors-warnings',
};

/**
 * @typedef {object} Place where a build will stand
 * @property {string} address
 * @property {boolean} hosted whether the names of what browsers and Excel keep change with their content
 * @property {string} out
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

/** What Excel reads: functions.js, the functions' metadata, the manifests. @param {Place} place */
const excel = ({ address, hosted, out, found, licences }) => ({
  ...common,
  name: 'excel',
  // Excel's JavaScript-only runtime loads the script without a page that would state its encoding.
  optimization: minimised({ asciiOnly: true }),
  target: ['web', 'es2020'],
  entry: { functions: './src/hosts/excel/functions.ts' },
  output: { path: out, filename: hosted ? '[name].[contenthash:8].js' : '[name].js' },
  plugins: [
    new ExcelFilesPlugin({ address, hosted, found, assets: resolve(root, 'assets') }),
    new LicencesPlugin({ ...licences, isLast: false }),
    ...(hosted ? [mapsApart(out)] : []),
  ],
});

/** What a person sees: the pane, the workbench, the help. @param {Place} place */
const pages = ({ hosted, out, found, licences }) => ({
  ...common,
  name: 'pages',
  optimization: minimised({}),
  // The pane's page names the script of the functions.
  dependencies: ['excel'],
  resolve: {
    ...common.resolve,
    alias: { '@univerjs/telemetry$': resolve(root, 'src/hosts/workbench/telemetry.ts') },
  },
  target: ['web', 'es2022'],
  entry: { taskpane: './src/hosts/excel/boot.ts', workbench: './src/hosts/workbench/main.ts' },
  output: {
    path: out,
    filename: hosted ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
  },
  plugins: [
    new MiniCssExtractPlugin({
      filename: hosted ? '[name].[contenthash:8].css' : '[name].css',
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
        functions: found.functions,
      }),
    }),
    new HtmlPlugin({
      template: './src/hosts/workbench/workbench.html',
      filename: 'workbench.html',
      chunks: ['workbench'],
    }),
    new HelpPagesPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'scripts/docs/help.css', to: 'help.css' },
        { from: 'assets/icon.svg', to: 'assets/icon.svg' },
      ],
    }),
    new LicencesPlugin({ ...licences, isLast: true }),
    ...(hosted ? [mapsApart(out)] : []),
  ],
});

/**
 * `npm run build` checks what it is given before it comes here (scripts/build-site.mjs).
 * @param {{ url?: string, out?: string }} env url: where the site will stand. With one, the names of what browsers and
 *   Excel keep change with their content; without one, they are plain, for this computer. out: the folder, dist by default
 */
export default function builds(env = {}) {
  const place = {
    address: env.url ?? developmentAddress,
    hosted: env.url !== undefined,
    out: resolve(root, env.out ?? 'dist'),
    found: {},
    licences: { own: readFileSync(resolve(root, 'LICENSE'), 'utf8'), folders: new Set() },
  };
  return [excel(place), pages(place)];
}
