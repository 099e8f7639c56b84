// Node's own modules only: scripts/prepare.mjs runs before any package is installed.
import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const WATCH_MS = 500;

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Calls `end` once: at Ctrl+C, at an end from outside, or when the npm has gone that started this process. npm passes on
 * SIGINT and SIGTERM (package.json says exec, or the shell between would keep them); of its other ends it says nothing.
 * @param {(exitCode: number) => void} end is told the exit code that shells give to an end by that signal
 * @param {Record<string, string | undefined>} [env] npm_lifecycle_event: started by npm
 * @returns {() => void} stops waiting
 */
export function onInterruption(end, env = process.env) {
  const npm = process.ppid;
  const watch = env.npm_lifecycle_event === undefined ? undefined : setInterval(look, WATCH_MS).unref();
  function stop() {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  function look() {
    // An orphan gets another parent, but on Windows.
    if (process.ppid !== npm || !isAlive(npm)) onSignal('SIGHUP');
  }
  /** @param {typeof SIGNALS[number]} signal */
  function onSignal(signal) {
    stop();
    end(128 + constants.signals[signal]);
  }
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return stop;
}
