import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { iconFileProblem } from './icons';
import { jsonSchemaProblems } from './json-schema';
import type { unifiedManifest } from './unified';

const SCHEMAS = join(ROOT, 'test', 'schemas');
const PACKAGE_ICONS = { outline: 32, color: 192, color32x32: 32 };

interface Unified {
  readonly icons: Readonly<Record<keyof typeof PACKAGE_ICONS, string>>;
  readonly extensions: readonly {
    readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
    readonly ribbons: unknown;
    readonly keyboardShortcuts: unknown;
  }[];
}

/** Every `actionId` of what a person can press. */
function actionIds(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'actionId' ? [String(each)] : actionIds(each as unknown),
  );
}

/** All problems of a unified manifest; empty when it is good. */
export function checkUnified(manifest: ReturnType<typeof unifiedManifest>, assetsFolder: string): string[] {
  const fromSchema = jsonSchemaProblems(
    manifest,
    join(SCHEMAS, 'unified-manifest', 'MicrosoftTeams.v1.30.schema.json'),
  );
  if (fromSchema.length > 0) return fromSchema;
  const { icons, extensions } = manifest as unknown as Unified;
  const known = extensions.flatMap(({ runtimes }) => runtimes.flatMap(({ actions }) => actions.map(({ id }) => id)));
  const used = extensions.flatMap(({ ribbons, keyboardShortcuts }) => actionIds([ribbons, keyboardShortcuts]));
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `no action "${id}"`),
    ...Object.entries(PACKAGE_ICONS).flatMap(([kind, side]) =>
      iconFileProblem(icons[kind as keyof typeof PACKAGE_ICONS], side, assetsFolder),
    ),
  ];
}

export const checkShortcuts = (shortcuts: unknown): string[] =>
  jsonSchemaProblems(shortcuts, join(SCHEMAS, 'shortcuts', 'extended-manifest.schema.json'));
