import type { Configuration } from 'webpack-dev-server';
import { HOSTS } from './site-handler.mjs';

/** How `npm run dev` serves: to this computer alone, from memory, and what changes is told to the pages. */
export const devServerOptions = (port: number): Configuration => ({
  host: 'localhost',
  port,
  allowedHosts: HOSTS,
  static: false,
  hot: true,
  liveReload: true,
  headers: { 'X-Content-Type-Options': 'nosniff' },
  devMiddleware: { index: 'workbench.html', stats: 'errors-warnings' },
  client: { logging: 'warn', overlay: { errors: true, warnings: false, runtimeErrors: false } },
  // As `npm start` ends: see scripts/interruption.mjs.
  setupExitSignals: false,
});
