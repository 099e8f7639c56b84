import { attribute, children, named, values, type ManifestDocument } from './document';

const RESOURCES = ['Image', 'Url', 'String'];
const LONGEST_ID = 32;
// Office shows longer texts cut, or refuses the manifest: ShortStrings 125, LongStrings and Description 250.
const LONGEST = { ShortStrings: 125, LongStrings: 250 };
const LOCALES = ['fr-FR'];
// A namespace is part of each formula: it may not change with the language.
const UNTRANSLATED = ['Namespace'];

const definitions = (manifest: ManifestDocument) =>
  RESOURCES.flatMap((name) => named(manifest, name)).filter((element) => element.hasAttribute('id'));

const references = (manifest: ManifestDocument) => manifest.elements.filter((element) => element.hasAttribute('resid'));

/** References without a resource, resources without a reference, and ids that are too long. */
export function referenceProblems(manifest: ManifestDocument): string[] {
  const ids = definitions(manifest).map((element) => attribute(element, 'id'));
  const used = references(manifest).map((element) => ({ name: element.localName, resid: attribute(element, 'resid') }));
  const problem = [
    ...used
      .filter(({ resid }) => !ids.includes(resid))
      .map(({ name, resid }) => `${name ?? ''}: no resource "${resid}"`),
    ...ids.filter((id) => !used.some(({ resid }) => resid === id)).map((id) => `resource "${id}" is not used`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `resource id "${id}" is longer than ${String(LONGEST_ID)}`),
  ];
  return [...new Set(problem)];
}

/** Ids that stand twice, among resources or among groups and controls. */
export function duplicateProblems(manifest: ManifestDocument): string[] {
  const ids = manifest.elements
    .filter((element) => element.hasAttribute('id'))
    .map((element) => attribute(element, 'id'));
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `id "${id}" is used twice`);
}

/** Texts of the base manifest and of the resources that lack a translation. */
export function translationProblems(manifest: ManifestDocument): string[] {
  const untranslated = references(manifest)
    .filter((element) => UNTRANSLATED.includes(element.localName ?? ''))
    .map((element) => attribute(element, 'resid'));
  const texts = [
    ...children(manifest.root, 'DisplayName'),
    ...children(manifest.root, 'Description'),
    ...named(manifest, 'String').filter((element) => !untranslated.includes(attribute(element, 'id'))),
  ];
  return texts.flatMap((element) => {
    const present = values(element).map(({ locale }) => locale);
    const label = element.hasAttribute('id') ? `text "${attribute(element, 'id')}"` : (element.localName ?? '');
    return LOCALES.filter((locale) => !present.includes(locale)).map((locale) => `${label} has no ${locale} override`);
  });
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
