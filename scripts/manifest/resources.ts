import { attribute, children, named, values, type ManifestDocument } from './document';

const RESOURCES = ['Image', 'Url', 'String'];
const LONGEST_ID = 32;
// Office shows longer texts cut, or refuses the manifest: ShortStrings 125, LongStrings and Description 250.
const LONGEST = { ShortStrings: 125, LongStrings: 250 };

const definitions = (manifest: ManifestDocument) =>
  RESOURCES.flatMap((name) => named(manifest, name)).filter((element) => element.hasAttribute('id'));

/** References without a resource, and ids that are too long. */
export function referenceProblems(manifest: ManifestDocument): string[] {
  const ids = definitions(manifest).map((element) => attribute(element, 'id'));
  const dangling = manifest.elements
    .filter((element) => element.hasAttribute('resid') && !ids.includes(attribute(element, 'resid')))
    .map((element) => `${element.localName ?? ''}: no resource "${attribute(element, 'resid')}"`);
  const long = ids
    .filter((id) => id.length > LONGEST_ID)
    .map((id) => `resource id "${id}" is longer than ${String(LONGEST_ID)}`);
  return [...new Set([...dangling, ...long])];
}

/** Texts of the resources, in any language, that are empty or longer than Office shows. */
export function lengthProblems(manifest: ManifestDocument): string[] {
  return Object.entries(LONGEST).flatMap(([list, longest]) =>
    named(manifest, list)
      .flatMap((element) => children(element, 'String'))
      .flatMap((element) =>
        values(element)
          .filter(({ value }) => value.trim() === '' || value.length > longest)
          .map(({ locale, value }) => {
            const size = `${String(value.length)} characters (${locale})`;
            return `text "${attribute(element, 'id')}" has ${size}, not 1 to ${String(longest)}`;
          }),
      ),
  );
}
