import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const RULE = '-'.repeat(80);

/** @param {string} resource path of a module @returns {string | undefined} the folder of the package that holds it */
export function packageFolder(resource) {
  const [path] = resource.split('?');
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

/** @param {Iterable<any>} modules as webpack has them, one inside another where it joined them @returns {string[]} */
function resources(modules) {
  return [...modules].flatMap((module) => [
    ...(typeof module.resource === 'string' ? [module.resource] : []),
    ...(module.modules ? resources(module.modules) : []),
  ]);
}

/**
 * The licence that a package states: a text, or the older forms of an object or a list.
 * @param {{ license?: unknown, licenses?: unknown }} record package.json
 * @returns {string | undefined}
 */
function statedLicence({ license, licenses }) {
  const given = [license ?? licenses].flat().map((each) => each?.type ?? each);
  const stated = given.filter((each) => typeof each === 'string' && each !== '' && each !== 'UNLICENSED');
  return stated.length === 0 ? undefined : stated.join(' OR ');
}

/** @param {string} folder of a package */
function readPackage(folder) {
  const { name, version, homepage, ...record } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // The Apache licence asks for the NOTICE too.
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(entry.name),
  );
  const text = files.map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim()).join('\n\n');
  return { title: `${name} ${version}`, licence: statedLicence(record), homepage: homepage ?? '', text };
}

/** @param {Iterable<string>} folders @returns {ReturnType<typeof readPackage>[]} by name */
function readPackages(folders) {
  return [...new Set(folders)]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(readPackage)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/**
 * The packages that may not be part of a site, because they do not say on which terms.
 * @param {Iterable<string>} folders
 * @returns {string[]} titles
 */
export function withoutLicence(folders) {
  return readPackages(folders)
    .filter(({ licence }) => licence === undefined)
    .map(({ title }) => title);
}

/** @param {ReturnType<typeof readPackage>[]} packages @returns {Map<string, string[]>} titles by licence text */
function byText(packages) {
  const titles = new Map();
  for (const { title, text } of packages.filter(({ text }) => text !== '')) {
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return titles;
}

/**
 * The licence of the project, the packages that are part of the site, and the text of each licence once.
 * @param {string} own text @param {Iterable<string>} folders of packages
 * @returns {string}
 */
export function licencesText(own, folders) {
  const packages = readPackages(folders);
  const list = packages.map(({ title, licence = 'not stated', homepage }) =>
    `${title}  ${licence}  ${homepage}`.trimEnd(),
  );
  const texts = [...byText(packages)].map(([text, titles]) => `${RULE}\n${titles.join('\n')}\n\n${text}`);
  return `Gigawatt for Excel\n\n${own.trim()}\n\n${RULE}\nThird-party packages in this site\n\n${list.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

/** Notes the packages of each build it is part of; the last one (`isLast`) writes licences.txt, and fails where one states none. */
export class LicencesPlugin {
  /** @param {{ own: string, folders: Set<string>, isLast: boolean }} shared between the builds */
  constructor(shared) {
    this.shared = shared;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { own, folders, isLast } = this.shared;
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        for (const resource of resources(compilation.modules)) {
          const folder = packageFolder(resource);
          if (folder !== undefined) folders.add(folder);
        }
        if (!isLast) return;
        compilation.emitAsset('licences.txt', new webpack.sources.RawSource(licencesText(own, folders)));
        for (const title of withoutLicence(folders)) {
          compilation.errors.push(new webpack.WebpackError(`${title} states no licence, so it may not be bundled.`));
        }
      });
    });
  }
}
