/**
 * Whether a browser opened from here would be seen by somebody.
 * @param {{ platform: string, env: Record<string, string | undefined>, isTerminal: boolean }} place
 * @returns {boolean}
 */
export function hasDisplay({ platform, env, isTerminal }) {
  if (env.CI || env.SSH_CONNECTION) return false;
  if (platform === 'win32' || platform === 'darwin') return true;
  return isTerminal && Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Opens a browser where somebody sees it and it may.
 * @param {string} url @param {boolean} mayOpen
 */
export async function openBrowserWhereSeen(url, mayOpen) {
  const place = { platform: process.platform, env: process.env, isTerminal: Boolean(process.stdout.isTTY) };
  if (!mayOpen || !hasDisplay(place)) return;
  const { default: open } = await import('open');
  // A machine that has a display but no browser: the printed address is enough.
  await open(url).then(
    (browser) => browser.on('error', () => {}),
    () => {},
  );
}
