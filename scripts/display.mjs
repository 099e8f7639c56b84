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
