import type { Site } from './record';
import { shortcuts, shortcutsInFrench } from './shortcuts';
import { unifiedManifest, unifiedManifestInFrench } from './unified';
import { xmlManifest } from './xml';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** All that Office reads of the add-in but the functions' metadata: texts by file name. */
export const manifestFiles = (site: Site) => ({
  'manifest.xml': xmlManifest(site),
  'manifest.json': json(unifiedManifest(site)),
  'manifest.fr.json': json(unifiedManifestInFrench(site)),
  'shortcuts.json': json(shortcuts),
  'shortcuts.fr.json': json(shortcutsInFrench),
});
