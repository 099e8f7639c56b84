import type { Text } from '../../src/data/shapes';
import { element, type Lines } from './element';
import { iconAddress, record, type Site } from './record';

type Entry = readonly [id: string, value: string, french?: string];

const list = (name: string, item: string, locale: string, entries: readonly Entry[]): Lines =>
  element(
    name,
    {},
    entries.map(([id, value, french]) =>
      element(
        item,
        { id, DefaultValue: value },
        french === undefined ? [] : [element('bt:Override', { Locale: locale, Value: french })],
      ),
    ),
  );

const inBoth = (id: string, { en, fr }: Text): Entry => [id, en, fr];

/** What the elements above point to by id: icons, addresses, texts. */
export function resources(site: Site, locale: string): Lines {
  const { pages, buttons, group, getStarted, namespace, iconSizes } = record;
  const at = (path: string): string => `${site.address}/${path}`;
  return element('Resources', {}, [
    list(
      'bt:Images',
      'bt:Image',
      locale,
      iconSizes.map((size) => [`Icon.${String(size)}`, iconAddress(site, size)]),
    ),
    list('bt:Urls', 'bt:Url', locale, [
      ['Taskpane.Url', at(pages.pane)],
      ['LearnMore.Url', at(pages.learnMore)],
      ['Functions.Script.Url', at(site.script)],
      ['Functions.Metadata.Url', at(site.metadata.en), at(site.metadata.fr)],
    ]),
    list('bt:ShortStrings', 'bt:String', locale, [
      ['Functions.Namespace', namespace],
      inBoth('Group.Label', group.label),
      ...buttons.map(({ resource, label }) => inBoth(`${resource}.Label`, label)),
      inBoth('GetStarted.Title', getStarted.title),
    ]),
    list('bt:LongStrings', 'bt:String', locale, [
      inBoth('GetStarted.Description', getStarted.description),
      ...buttons.map(({ resource, description }) => inBoth(`${resource}.Description`, description)),
    ]),
  ]);
}
