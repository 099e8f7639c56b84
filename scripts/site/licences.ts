import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const RULE = '-'.repeat(80);

/** The folder of the package that holds a module, by the module's path. */
export function packageFolder(resource: string): string | undefined {
  const [path = ''] = resource.split('?');
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

/** A module as webpack has it: one inside another where it joined them. */
interface BundledModule {
  readonly resource?: string;
  readonly modules?: Iterable<object>;
}

function resources(modules: Iterable<object>): string[] {
  return [...modules].flatMap((module) => {
    const { resource, modules: joined } = module as BundledModule;
    return [...(resource === undefined ? [] : [resource]), ...(joined === undefined ? [] : resources(joined))];
  });
}

/** What package.json says of a package. */
interface PackageRecord {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly license?: unknown;
  readonly licenses?: unknown;
}

/** The licence that a package states: a text, or the older forms of an object or a list. */
function statedLicence({ license, licenses }: PackageRecord): string | undefined {
  const given = [license ?? licenses].flat().map((each: unknown) => (each as { type?: unknown } | null)?.type ?? each);
  const stated = given.filter((each) => typeof each === 'string' && each !== '' && each !== 'UNLICENSED');
  return stated.length === 0 ? undefined : stated.join(' OR ');
}

function readPackage(folder: string) {
  const record = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageRecord;
  const { name, version, homepage = '' } = record;
  // The Apache licence asks for the NOTICE too.
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(entry.name),
  );
  const text = files.map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim()).join('\n\n');
  return { title: `${name} ${version}`, licence: statedLicence(record), homepage, text };
}

type Package = ReturnType<typeof readPackage>;

/** The packages of folders, by name. */
function readPackages(folders: Iterable<string>): Package[] {
  return [...new Set(folders)]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(readPackage)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** The titles of the packages that may not be part of a site, because they do not say on which terms. */
export function withoutLicence(folders: Iterable<string>): string[] {
  return readPackages(folders)
    .filter(({ licence }) => licence === undefined)
    .map(({ title }) => title);
}

/** Titles of packages by the text of their licence. */
function byText(packages: readonly Package[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, text } of packages.filter(({ text }) => text !== '')) {
    titles.set(text, [...(titles.get(text) ?? []), title]);
  }
  return titles;
}

/** The licence of the project, the packages that are part of the site, and the text of each licence once. */
export function licencesText(own: string, folders: Iterable<string>): string {
  const packages = readPackages(folders);
  const list = packages.map(({ title, licence = 'not stated', homepage }) =>
    `${title}  ${licence}  ${homepage}`.trimEnd(),
  );
  const texts = [...byText(packages)].map(([text, titles]) => `${RULE}\n${titles.join('\n')}\n\n${text}`);
  return `Gigawatt for Excel\n\n${own.trim()}\n\n${RULE}\nThird-party packages in this site\n\n${list.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

/** Notes the packages of each build it is part of; the last one (`isLast`) writes licences.txt, and fails where one states none. */
export class LicencesPlugin {
  /** `own`: the text of this project's licence; `folders`: those of the packages, shared between the builds. */
  constructor(private readonly shared: { own: string; folders: Set<string>; isLast: boolean }) {}

  apply(compiler: webpack.Compiler): void {
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
