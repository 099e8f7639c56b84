import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, children, named, values, type ManifestDocument } from './document';

// Office asks for these of every button and group; the others make scaled displays sharper.
const REQUIRED = ['16', '32', '80'];
const PNG_SIGNATURE = '89504e470d0a1a0a';
const HEADER_BYTES = 24;

/** Width and height of a PNG, from the IHDR chunk that opens it; nothing when the bytes are no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.length < HEADER_BYTES || bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What is wrong with an icon that should be so many pixels high and wide. */
export function iconFileProblem(address: string, side: number, assetsFolder: string): string[] {
  const [, name] = /(?:^|\/)assets\/([^/]+\.png)$/.exec(address) ?? [];
  if (name === undefined) return [`icon "${address}" is not a PNG below assets/`];
  const file = join(assetsFolder, name);
  if (!existsSync(file)) return [`icon assets/${name} does not exist`];
  const size = pngSize(readFileSync(file));
  if (!size) return [`icon assets/${name} is not a PNG`];
  if (size.width === side && size.height === side) return [];
  return [
    `icon assets/${name} is ${String(size.width)} x ${String(size.height)}, not ${String(side)} x ${String(side)}`,
  ];
}

function listProblems(manifest: ManifestDocument): string[] {
  return named(manifest, 'Icon').flatMap((icon) => {
    const sizes = children(icon, 'Image').map((image) => attribute(image, 'size'));
    return REQUIRED.filter((size) => !sizes.includes(size)).map((size) => `an Icon has no image of size ${size}`);
  });
}

/** Icons that are missing, or have other pixels than the manifest says. */
export function iconProblems(manifest: ManifestDocument, assetsFolder: string): string[] {
  const address = new Map(
    named(manifest, 'Image').map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const store = [
    ...children(manifest.root, 'IconUrl').map((element) => ({ element, side: 32 })),
    ...children(manifest.root, 'HighResolutionIconUrl').map((element) => ({ element, side: 64 })),
  ].flatMap(({ element, side }) => values(element).flatMap(({ value }) => iconFileProblem(value, side, assetsFolder)));
  const ribbon = named(manifest, 'Icon')
    .flatMap((icon) => children(icon, 'Image'))
    .flatMap((image) => {
      const found = address.get(attribute(image, 'resid'));
      return found === undefined ? [] : iconFileProblem(found, Number(attribute(image, 'size')), assetsFolder);
    });
  return [...new Set([...listProblems(manifest), ...store, ...ribbon])];
}
