// npm run dev: the workbench and the pane as npm start serves them, but not minified, and what is changed shows by itself.
import webpack, { type MultiCompiler } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import builds from '../webpack.config.js';
import { devServerOptions } from './dev-server';
import { openBrowserWhereSeen } from './display.mjs';
import { readArguments } from './port.mjs';
import { runCommand } from './run-command.mjs';
import { runUntilInterrupted } from './run-until-interrupted.mjs';
import { expectFree } from './serve.mjs';

const firstBuild = (compiler: MultiCompiler): Promise<void> =>
  new Promise((resolve) => {
    compiler.hooks.done.tap('FirstBuild', () => {
      resolve();
    });
  });

async function dev(): Promise<number> {
  const { port, mayOpen } = readArguments(process.argv.slice(2), process.env);
  await expectFree(port);
  console.log('Building the workbench (about half a minute the first time, then seconds)…');
  const compiler = webpack(builds({ devPort: port }));
  const server = new WebpackDevServer(devServerOptions(port), compiler);
  const built = firstBuild(compiler);
  await server.start();
  await built;
  const url = `http://localhost:${String(port)}`;
  console.log(
    `The workbench is at ${url}/, the pane alone at ${url}/taskpane.html: changes show by themselves (Ctrl+C ends it).`,
  );
  await openBrowserWhereSeen(url, mayOpen);
  return runUntilInterrupted({ close: () => server.stop() });
}

await runCommand(dev);
