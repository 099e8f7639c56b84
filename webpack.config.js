// Three builds: what Excel reads, with functions.js, one script that stands alone; the task pane, which uses what functions.js
// holds, and the help; and the workbench. Run through tsx (see scripts/build.mjs): the metadata and the help are written from the catalogue's own
// TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { helpPages } from './scripts/docs/help-pages.ts';
import { ExcelFilesPlugin } from './scripts/site/excel-files.mjs';
import { LicencesPlugin } from './scripts/site/licences.mjs';
import { held } from './src/hosts/excel/held.ts';

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

/** Asks for what functions.js leaves out of a file. */
const restQuery = /^\?rest$/;

const common = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
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
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The pages of help, written from the catalogue. */
class HelpPagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPages', stage }, () => {
        for (const [file, text] of helpFiles()) compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
  }
}

function helpFiles() {
  const documents = ['methodology', 'data', 'privacy', 'troubleshooting'].map((name) => [
    name,
    new URL(`docs/${name}.md`, import.meta.url),
  ]);
  const present = documents.filter(([, file]) => existsSync(file));
  return helpPages(Object.fromEntries(present.map(([name, file]) => [name, readFileSync(file, 'utf8')])));
}

/** Maps beside the site, not in it: a host serves what people run, its maintainer keeps the rest. */
const mapsApart = (out) =>
  new webpack.SourceMapDevToolPlugin({
    test: /\.(js|css)$/,
    filename: `${relative(out, `${out}-maps`).replaceAll('\\', '/')}/[file].map`,
    append: false,
  });

/** The files of src/data that functions answer from; the date of the data is a word in the code. */
const dataFile = /[\\/]src[\\/]data[\\/](?!version\b)[^\\/]+\.json$/;

/** What Excel reads: functions.js, the functions' metadata, the manifests. */
const excel = ({ address, hosted, out, found, licences }) => ({
  ...common,
  name: 'excel',
  module: {
    rules: [
      ...common.module.rules,
      { test: dataFile, type: 'javascript/auto', loader: resolve(root, 'scripts/site/answered-loader.ts') },
      {
        test: /[\\/]src[\\/]catalogue[\\/].*\.ts$/,
        enforce: 'pre',
        loader: resolve(root, 'scripts/site/catalogue-loader.ts'),
      },
    ],
  },
  // Excel's JavaScript-only runtime loads the script without a page that would state its encoding.
  optimization: minimised({ asciiOnly: true }),
  target: ['web', 'es2020'],
  entry: { functions: './src/hosts/excel/functions.ts', 'stand-in': './src/hosts/excel/stand-in.ts' },
  output: { path: out, filename: hosted ? '[name].[contenthash:8].js' : '[name].js' },
  plugins: [
    new ExcelFilesPlugin({ address, hosted, found, assets: resolve(root, 'assets') }),
    new LicencesPlugin({ ...licences, isLast: false }),
    ...(hosted ? [mapsApart(out)] : []),
  ],
});

/** A page with its scripts and styles. */
const page = ({ hosted, out }) => ({
  ...common,
  optimization: minimised({}),
  target: ['web', 'es2022'],
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
    ...(hosted ? [mapsApart(out)] : []),
  ],
});

/** A module that functions.js holds, as the expression by which the pane finds it there. */
function heldByFunctions({ context, request }, answer) {
  const path = relative(resolve(root, 'src'), resolve(context, request)).replaceAll('\\', '/');
  const name = [path, `${path}/index`].find((each) => request.startsWith('.') && each in held.modules);
  if (name === undefined) answer();
  else answer(null, `gigawatt.modules[${JSON.stringify(name)}]`, 'var');
}

/** The pane, beside what functions.js holds, and the help. */
const pane = ({ hosted, out, found, licences }) => ({
  ...page({ hosted, out }),
  name: 'pane',
  // The pane's page names the script of the functions.
  dependencies: ['excel'],
  externals: heldByFunctions,
  module: {
    rules: [
      ...common.module.rules,
      { resourceQuery: restQuery, type: 'json', loader: resolve(root, 'scripts/site/rest-loader.ts') },
    ],
  },
  entry: { taskpane: './src/hosts/excel/boot.ts' },
  plugins: [
    ...page({ hosted, out }).plugins,
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
        standIn: found.standIn,
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
    new LicencesPlugin({ ...licences, isLast: false }),
  ],
});

/** The workbench, which brings all that it needs. */
const workbench = ({ hosted, out, licences }) => ({
  ...page({ hosted, out }),
  name: 'workbench',
  dependencies: ['pane'],
  resolve: {
    ...common.resolve,
    alias: { '@univerjs/telemetry$': resolve(root, 'src/hosts/workbench/telemetry.ts') },
  },
  entry: { workbench: './src/hosts/workbench/main.ts' },
  plugins: [
    ...page({ hosted, out }).plugins,
    new HtmlPlugin({
      template: './src/hosts/workbench/workbench.html',
      filename: 'workbench.html',
      chunks: ['workbench'],
    }),
    new LicencesPlugin({ ...licences, isLast: true }),
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
  return [excel(place), pane(place), workbench(place)];
}
