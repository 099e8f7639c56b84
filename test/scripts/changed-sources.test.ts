// A copy of the project is built, changed and built again: whatever webpack keeps in its cache, each change shows.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { ROOT } from '../../scripts/root.mjs';

const COPIED = [
  'src',
  'assets',
  'scripts',
  'docs',
  'test/schemas',
  'webpack.config.js',
  'tsconfig.json',
  'package.json',
];
/** The pane alone: the grid is half a minute of the build, and changes only with its packages. */
const ENTRY = `import './workbench.css';
import { mountPane } from '../../pane/mount';
mountPane(document.body, { host: undefined, language: 'en' });
`;
const LIMIT_MS = 300_000;

// A byte after the end of a picture belongs to no picture, and is no fault.
const NEW_ICON = Buffer.concat([readFileSync(join(ROOT, 'assets', 'icon-48.png')), Buffer.from([0])]);

let copy: string;

const read = (file: string): string => readFileSync(join(copy, file), 'utf8');
const write = (file: string, text: string) => {
  writeFileSync(join(copy, file), text);
};

/** The files of the site by name, as text. */
function site(): Map<string, string> {
  const dist = join(copy, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(dist.length + 1), readFileSync(file, 'latin1')] as const)
      .sort(),
  );
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'gigawatt-copy-'));
  for (const name of [...COPIED, 'LICENSE']) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  write('src/hosts/workbench/main.ts', ENTRY);
  expect(await build({ root: copy })).toBe(true);
}, LIMIT_MS);

afterAll(() => {
  rmSync(copy, { recursive: true });
});

test(
  'the same sources give the same files, whether read or taken from the cache',
  async () => {
    const first = site();
    expect(first.size).toBeGreaterThan(100);
    expect(await build({ root: copy })).toBe(true);
    expect([...site()].filter(([name, text]) => first.get(name) !== text).map(([name]) => name)).toEqual([]);
  },
  LIMIT_MS,
);

interface Change {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** The files of the site that show it, and as what. */
  readonly in: RegExp;
  readonly as?: string;
}

const inHelp = 'Homes that use in a year';
const CHANGES: readonly Change[] = [
  { what: 'a figure', file: 'src/data/version.json', from: /\d{4}-\d\d-\d\d/, to: '2099-12-30', in: /^functions\.js$/ },
  {
    what: 'a text of the catalogue',
    file: 'src/catalogue/functions/households.ts',
    from: 'Households that use in a year',
    to: inHelp,
    in: /^(functions\.json|functions\/households\.html)$/,
  },
  {
    what: 'a view of the pane',
    file: 'src/pane/pane.tsx',
    from: 'class="pane"',
    to: 'class="pane-of-tomorrow"',
    in: /^workbench\.js$/,
    as: 'pane-of-tomorrow',
  },
  {
    what: 'a style of the pane',
    file: 'src/pane/styles/theme.css',
    from: '--surface: #fff;',
    to: '--surface: #fffffa;',
    in: /^workbench\.css$/,
    as: '#fffffa',
  },
  {
    what: 'the page of the pane',
    file: 'src/hosts/excel/taskpane.html',
    from: '<title>Gigawatt',
    to: '<title>Megawatt',
    in: /^taskpane\.html$/,
  },
  {
    what: 'a document',
    file: 'docs/privacy.md',
    from: '# Privacy',
    to: '# Discretion',
    in: /^privacy\.html$/,
    as: 'Discretion',
  },
  {
    what: 'a style of the help',
    file: 'scripts/docs/help.css',
    from: '#fff;',
    to: '#fffffb;',
    in: /^help\.css$/,
    as: '#fffffb',
  },
  {
    what: 'a text of the manifests',
    file: 'scripts/manifest/record.ts',
    from: 'for Excel is ready',
    to: 'for Excel is prepared',
    in: /^manifest\.(xml|json)$/,
  },
  { what: 'the licence', file: 'LICENSE', from: '2026', to: '2099', in: /^licences\.txt$/, as: '(c) 2099' },
];

describe('a change that is built with what the cache holds shows in the site:', () => {
  beforeAll(async () => {
    for (const { file, from, to } of CHANGES) write(file, read(file).replace(from, to));
    writeFileSync(join(copy, 'assets', 'icon-48.png'), NEW_ICON);
    renameSync(join(copy, 'assets', 'icon-192.png'), join(copy, 'assets', 'icon-193.png'));
    expect(await build({ root: copy })).toBe(true);
  }, LIMIT_MS);

  test.each(CHANGES)('$what', ({ to, in: files, as = to }) => {
    const shown = [...site()].filter(([name]) => files.test(name));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(([, text]) => !text.includes(as)).map(([name]) => name)).toEqual([]);
  });

  test('an icon', () => {
    expect(site().get('assets/icon-48.png')).toBe(NEW_ICON.toString('latin1'));
  });

  test('a file that has another name', () => {
    expect([...site().keys()]).toContain('assets/icon-193.png');
    expect([...site().keys()]).not.toContain('assets/icon-192.png');
  });
});

test(
  'a new version of the add-in shows in the manifests and in what VERSION answers',
  async () => {
    write('package.json', read('package.json').replace(/"version": "[^"]+"/, '"version": "9.8.7"'));
    expect(await build({ root: copy })).toBe(true);
    expect(site().get('manifest.xml')).toContain('<Version>9.8.7.0</Version>');
    for (const name of ['manifest.json', 'functions.js', 'functions/version.html'])
      expect(site().get(name)).toContain('9.8.7');
  },
  LIMIT_MS,
);
