// Node's own modules only: scripts/prepare.mjs runs before any package is installed.
import { spawn } from 'node:child_process';
import { onInterruption } from './interruption.mjs';

/**
 * Runs a program that does not outlive this one.
 * @param {string} command @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>} output: what it wrote to the streams that are piped
 */
export function runChild(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    const stop = onInterruption((exitCode) => {
      child.kill();
      process.exit(exitCode);
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    child.on('error', (error) => {
      stop();
      resolve({ code: 1, output: error.message });
    });
    child.on('close', (code) => {
      stop();
      resolve({ code: code ?? 1, output });
    });
  });
}
