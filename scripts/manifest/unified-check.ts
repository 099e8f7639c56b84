import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { iconFileProblem } from './icons';
import { jsonSchemaProblems } from './json-schema';
import type { unifiedManifest } from './unified';

const SCHEMAS = join(ROOT, 'test', 'schemas');
const PACKAGE_ICONS = { outline: 32, color: 192, color32x32: 32 };

/** All problems of a unified manifest; empty when it is good. */
export function checkUnified(manifest: ReturnType<typeof unifiedManifest>, assetsFolder: string): string[] {
  const fromSchema = jsonSchemaProblems(
    manifest,
    join(SCHEMAS, 'unified-manifest', 'MicrosoftTeams.v1.30.schema.json'),
  );
  if (fromSchema.length > 0) return fromSchema;
  const { icons } = manifest as { icons: Record<string, string> };
  return Object.entries(PACKAGE_ICONS).flatMap(([kind, side]) =>
    iconFileProblem(icons[kind] ?? '', side, assetsFolder),
  );
}

export const checkShortcuts = (shortcuts: unknown): string[] =>
  jsonSchemaProblems(shortcuts, join(SCHEMAS, 'shortcuts', 'extended-manifest.schema.json'));
