/**
 * Keeps a server going until Ctrl+C or an end from outside, then closes it.
 * @param {{ close: () => Promise<void> }} site
 * @returns {Promise<number>} exit code
 */
export function runUntilInterrupted(site) {
  return new Promise((resolve) => {
    const end = () => void site.close().then(() => resolve(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}
