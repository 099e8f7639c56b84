import { posix, win32 } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where Chromium, Chrome and Edge install themselves, Chromium first.
 * @param {{ platform: string, env: Record<string, string | undefined>, delimiter: string }} place
 * @returns {string[]} paths that may not exist
 */
export function installedBrowsers({ platform, env, delimiter }) {
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((root) => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const homes = ['', env.HOME ?? ''].filter((home, at) => at === 0 || home !== '');
  const applications = MAC_APPLICATIONS.flatMap((name) =>
    homes.map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
  return [...applications, ...onPath];
}
