import { DOMParser, Node, type Element } from '@xmldom/xmldom';

/** A manifest as its checks read it: elements by local name, in document order. */
export interface ManifestDocument {
  root: Element;
  elements: Element[];
}

function descendants(element: Element): Element[] {
  return [element, ...[...element.childNodes].flatMap((node) => (isElement(node) ? descendants(node) : []))];
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Reads the text of a manifest. Throws when it is not well formed. */
export function readManifest(xml: string): ManifestDocument {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('no root element');
  return { root, elements: descendants(root) };
}

/** Every element of a local name. */
export function named(manifest: ManifestDocument, name: string): Element[] {
  return manifest.elements.filter((element) => element.localName === name);
}

/** The child elements of a local name. */
export function children(element: Element, name: string): Element[] {
  return [...element.childNodes].filter(isElement).filter((child) => child.localName === name);
}

/** The value of an attribute, empty when it is absent. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The value that an element has when no locale overrides it, and each override's locale and value. */
export function values(element: Element): { locale: string; value: string }[] {
  return [
    { locale: 'default', value: attribute(element, 'DefaultValue') },
    ...children(element, 'Override').map((override) => ({
      locale: attribute(override, 'Locale'),
      value: attribute(override, 'Value'),
    })),
  ];
}
