import { attribute, named, values, type ManifestDocument } from './document';

const HOLDERS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];

/** Every address of the manifest, translated ones included. */
export function addresses(manifest: ManifestDocument): string[] {
  const all = manifest.elements
    .filter((element) => HOLDERS.includes(element.localName ?? '') && element.hasAttribute('DefaultValue'))
    .flatMap((element) => values(element).map(({ value }) => value));
  const shortcuts = named(manifest, 'ExtendedOverrides').flatMap((element) =>
    ['Url', 'ResourcesUrl'].map((name) => attribute(element, name)).filter((address) => address !== ''),
  );
  return [...new Set([...all, ...shortcuts])];
}

/** Addresses that are not https. */
export const addressProblems = (manifest: ManifestDocument): string[] =>
  addresses(manifest)
    .filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:')
    .map((address) => `"${address}" is not an https address`);
