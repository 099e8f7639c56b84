// What the repository's host reads: workflows, forms, templates, the development container.
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { nodeFault } from '../../scripts/prepare.mjs';
import { ROOT } from '../../scripts/root.mjs';

interface Job {
  readonly needs?: string;
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id: string;
    readonly attributes: { readonly label: string };
  }[];
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const readJson = (file: string) => JSON.parse(read(file)) as Record<string, unknown>;
const below = (folder: string): string[] => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);

const workflows = below('.github/workflows');
const forms = below('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
const { scripts, engines, repository, bugs } = readJson('package.json') as {
  scripts: Record<string, string>;
  engines: { node: string };
  repository: { url: string };
  bugs: { url: string };
};

function readYaml(file: string): unknown {
  const document = parseDocument(read(file));
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

const jobsOf = (file: string) => (readYaml(file) as Workflow).jobs;

describe('the workflows', () => {
  test('run .ci/run, which can be run, for each push and each pull request', () => {
    const { on, jobs } = readYaml('.github/workflows/checks.yml') as Workflow;
    expect(Object.keys(on)).toEqual(expect.arrayContaining(['push', 'pull_request']));
    expect(jobs.checks?.steps?.map(({ run }) => run)).toContain('.ci/run');
    accessSync(join(ROOT, '.ci', 'run'), constants.X_OK);
  });

  test('publish nothing that has not passed it', () => {
    const { checks, build, deploy } = jobsOf('.github/workflows/pages.yml');
    expect(deploy?.needs).toBe('build');
    expect(build?.needs).toBe('checks');
    expect(checks?.uses).toBe('./.github/workflows/checks.yml');
    expect(existsSync(join(ROOT, checks?.uses ?? ''))).toBe(true);
  });

  test.each(workflows)('%s names each action of others by its commit, and says the version', (file) => {
    const used = [...read(file).matchAll(/uses: (?!\.\/)(.*)$/gm)].map(([, action = '']) => action);
    const actions = Object.values(jobsOf(file)).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses !== undefined),
    );
    expect(used).toHaveLength(actions.length);
    expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });
});

test.each(forms)('%s is a form whose fields have an id and a label', (file) => {
  const { name, description, body } = readYaml(file) as Form;
  expect([name, description].filter((text) => !text)).toEqual([]);
  expect(body.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toEqual([]);
  expect(body.filter(({ attributes }) => !attributes.label)).toEqual([]);
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
});

test('there is a form for a wrong figure and one for a missing function', () => {
  expect(forms.map((file) => (readYaml(file) as Form).name).sort()).toEqual([
    'A figure is wrong',
    'A function is missing',
  ]);
});

test('the form for a wrong figure asks for the id, what the sheet shows, what the source says and its address', () => {
  const { body } = readYaml('.github/ISSUE_TEMPLATE/wrong-figure.yml') as Form;
  expect(body.map(({ id }) => id)).toEqual(['id', 'shown', 'said', 'address']);
});

test('the other ways to say something have addresses', () => {
  const { contact_links: links } = readYaml('.github/ISSUE_TEMPLATE/config.yml') as {
    contact_links: { url: string }[];
  };
  for (const url of [...links.map((link) => link.url), bugs.url, repository.url.replace('git+', '')]) {
    expect(new URL(url).protocol).toBe('https:');
  }
});

test.each([...workflows, '.github/pull_request_template.md', 'SECURITY.md', 'CONTRIBUTING.md', 'docs/hosting.md'])(
  'the commands that %s names are commands of this project',
  (file) => {
    const named = [...read(file).matchAll(/npm (?:run (?:--silent )?)?(?!run\b|ci\b|install\b)([a-z][a-z-]*)/g)];
    expect(named.map(([, name = '']) => name).filter((name) => scripts[name] === undefined)).toEqual([]);
  },
);

test('Node is one version for the hosts, the development container and package.json', () => {
  const version = read('.nvmrc').trim();
  expect(engines.node).toBe(`>=${version}`);
  expect(nodeFault(`${version}.0`)).toBeUndefined();
  const { image, forwardPorts } = readJson('.devcontainer/devcontainer.json');
  expect(image).toMatch(new RegExp(`javascript-node:${version.split('.')[0] ?? ''}-`));
  expect(forwardPorts).toEqual([3000]);
});
