// Node's own modules only: scripts/prepare.mjs runs before any package is installed.
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const WATCH_MS = 500;

/** @param {string} path @returns {string} */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid @returns {boolean} */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The process that started this one and, where that is a shell which npm put between and which waits, npm itself. Only
 * Linux has /proc, and only its dash waits: other shells become the command that they are given.
 * @returns {string}
 */
function callers() {
  const parent = process.ppid;
  const [, option] = readOrNothing(`/proc/${parent}/cmdline`).split('\0');
  // After the name, which may hold brackets itself: the state, the parent.
  const [, grandparent] = readOrNothing(`/proc/${parent}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return [parent, isAlive(parent), option === '-c' ? grandparent : ''].join(' ');
}

/**
 * Calls `end` once: at Ctrl+C, at an end from outside, or when npm has gone that started this process. npm passes signals
 * to a shell, which ends by them and leaves what it runs behind.
 * @param {(exitCode: number) => void} end is told the exit code that shells give to an end by that signal
 * @param {Record<string, string | undefined>} [env] npm_lifecycle_event: started by npm
 * @returns {() => void} stops waiting
 */
export function onInterruption(end, env = process.env) {
  const atStart = callers();
  const watch = env.npm_lifecycle_event === undefined ? undefined : setInterval(look, WATCH_MS).unref();
  function stop() {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  function look() {
    if (callers() !== atStart) onSignal('SIGHUP');
  }
  /** @param {typeof SIGNALS[number]} signal */
  function onSignal(signal) {
    stop();
    end(128 + constants.signals[signal]);
  }
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return stop;
}
