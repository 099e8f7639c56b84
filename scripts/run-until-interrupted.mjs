import { onInterruption } from './interruption.mjs';

/**
 * Keeps a server going until Ctrl+C or an end from outside, then closes it.
 * @param {{ close: () => Promise<void> }} site
 * @returns {Promise<number>} exit code
 */
export function runUntilInterrupted(site) {
  return new Promise((resolve) => {
    onInterruption(() => void site.close().then(() => resolve(0)));
  });
}
