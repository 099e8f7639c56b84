import { execFileSync } from 'node:child_process';
import webpack from 'webpack';
import { devServerOptions } from '../../scripts/dev-server';
import { ROOT } from '../../scripts/root.mjs';

const PORT = 3007;
const SUMMARY = `
  import builds from './webpack.config.js';
  const summary = (env) => builds(env).map(({ mode, devtool, cache, plugins }) => ({
    mode, devtool, cache: cache.name, plugins: plugins.map((plugin) => plugin.constructor.name),
  }));
  const environments = { development: { devPort: ${String(PORT)} }, local: {}, hosted: { url: 'https://example.org' } };
  console.log(JSON.stringify(Object.fromEntries(Object.entries(environments).map(([name, env]) => [name, summary(env)]))));
`;

interface Build {
  readonly mode: string;
  readonly devtool: string | false;
  readonly cache: string;
  readonly plugins: readonly string[];
}

/** What webpack.config.js asks for, read as scripts/build.mjs has it read: by a Node that knows TypeScript. */
const { development, local, hosted } = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SUMMARY], {
    cwd: ROOT,
    encoding: 'utf8',
  }),
) as Record<'development' | 'local' | 'hosted', Build[]>;

test('the development server answers this computer alone, under its own names', () => {
  expect(devServerOptions(PORT)).toMatchObject({
    host: 'localhost',
    port: PORT,
    allowedHosts: ['localhost', '127.0.0.1', '[::1]'],
  });
});

test('it tells the pages of changes, and serves nothing but what is built', () => {
  expect(devServerOptions(PORT)).toMatchObject({ hot: true, liveReload: true, static: false });
});

test('its options are some that webpack-dev-server knows', async () => {
  const { default: Server } = await import('webpack-dev-server');
  const compiler = webpack({ context: ROOT, entry: {}, cache: false });
  const server = new Server({ ...devServerOptions(PORT), port: 0 }, compiler);
  await server.start();
  await server.stop();
});

test('what it builds is not minified, and needs no eval, which the pages let no script do', () => {
  expect(development.map(({ mode }) => mode)).toEqual(['development', 'development', 'development']);
  for (const { devtool } of development) expect(devtool).toMatch(/^(?!.*eval).*source-map$/);
  expect([...local, ...hosted].filter(({ mode }) => mode !== 'production')).toEqual([]);
});

test('only there do the pages let a socket through', () => {
  const withSocket = (builds: readonly Build[]) => builds.filter(({ plugins }) => plugins.includes('DevSocketPlugin'));
  // The pane and the workbench; functions.js is no page.
  expect(withSocket(development)).toHaveLength(2);
  expect(withSocket([...local, ...hosted])).toEqual([]);
});

test('each way of building keeps a cache of its own', () => {
  const names = [...development, ...local, ...hosted].map(({ cache }) => cache);
  expect(new Set(names).size).toBe(names.length);
});
