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

/** @param {string} folder of a package */
function readPackage(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  // The Apache licence asks for the NOTICE too.
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(entry.name),
  );
  const text = files.map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim()).join('\n\n');
  return { title: `${name} ${version}`, licence: license ?? 'not stated', homepage: homepage ?? '', text };
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
  const packages = [...new Set(folders)]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(readPackage)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const list = packages.map(({ title, licence, homepage }) => `${title}  ${licence}  ${homepage}`.trimEnd());
  const texts = [...byText(packages)].map(([text, titles]) => `${RULE}\n${titles.join('\n')}\n\n${text}`);
  return `Gigawatt for Excel\n\n${own.trim()}\n\n${RULE}\nThird-party packages in this site\n\n${list.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

/** Notes the packages of each build it is part of; the last one (`isLast`) writes licences.txt. */
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
        if (isLast) compilation.emitAsset('licences.txt', new webpack.sources.RawSource(licencesText(own, folders)));
      });
    });
  }
}
