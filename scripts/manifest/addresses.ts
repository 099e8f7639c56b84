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

/** Addresses that are not https, or that stand at another place than the task pane. */
export function addressProblems(manifest: ManifestDocument): string[] {
  const all = addresses(manifest);
  const bad = all.filter((address) => !URL.canParse(address) || new URL(address).protocol !== 'https:');
  const pane = all.find((address) => address.endsWith('/taskpane.html'));
  const base = pane?.slice(0, -'taskpane.html'.length);
  return [
    ...bad.map((address) => `"${address}" is not an https address`),
    ...(base === undefined ? ['no address ends in /taskpane.html'] : []),
    ...all
      .filter((address) => base !== undefined && !address.startsWith(base))
      .map((address) => `"${address}" is not below ${base ?? ''}`),
  ];
}
