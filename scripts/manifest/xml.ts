// manifest.xml: the manifest that every Excel takes.
import { comment, element, type Lines } from './element';
import { iconAddress, record, type Site } from './record';
import { resources } from './xml-resources';

type Button = (typeof record.buttons)[number];

const french = 'fr-FR';
const base = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overrides = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const basicTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

const translated = (name: string, { en, fr }: { en: string; fr: string }): Lines =>
  element(name, { DefaultValue: en }, [element('Override', { Locale: french, Value: fr })]);

const pointing = (name: string, resid: string): Lines => element(name, { resid });

const icon = (): Lines =>
  element(
    'Icon',
    {},
    record.iconSizes.map((size) => element('bt:Image', { size: String(size), resid: `Icon.${String(size)}` })),
  );

function button({ id, resource, action, opens }: Button): Lines {
  const ofPane = [
    comment('No TaskpaneId: with a long-lived runtime there is one pane.'),
    pointing('SourceLocation', 'Taskpane.Url'),
  ];
  return element('Control', { 'xsi:type': 'Button', id }, [
    pointing('Label', `${resource}.Label`),
    element('Supertip', {}, [
      pointing('Title', `${resource}.Label`),
      pointing('Description', `${resource}.Description`),
    ]),
    icon(),
    opens === 'pane'
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, ofPane)
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action)]),
  ]);
}

const customFunctions = (): Lines =>
  element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    element('Script', {}, [pointing('SourceLocation', 'Functions.Script.Url')]),
    element('Page', {}, [pointing('SourceLocation', 'Taskpane.Url')]),
    element('Metadata', {}, [pointing('SourceLocation', 'Functions.Metadata.Url')]),
    pointing('Namespace', 'Functions.Namespace'),
  ]);

const desktop = (): Lines =>
  element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [
      pointing('Title', 'GetStarted.Title'),
      pointing('Description', 'GetStarted.Description'),
      pointing('LearnMoreUrl', 'LearnMore.Url'),
    ]),
    pointing('FunctionFile', 'Taskpane.Url'),
    element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
      element('OfficeTab', { id: 'TabHome' }, [
        element('Group', { id: record.group.id }, [
          pointing('Label', 'Group.Label'),
          icon(),
          ...record.buttons.map(button),
        ]),
      ]),
    ]),
  ]);

const versionOverrides = (site: Site): Lines =>
  element('VersionOverrides', { xmlns: overrides, 'xsi:type': 'VersionOverridesV1_0' }, [
    element('Hosts', {}, [
      element('Host', { 'xsi:type': 'Workbook' }, [
        comment(
          'One page is runtime, function page, command page and pane: Excel shares it only if all name the same resid.',
        ),
        element('Runtimes', {}, [element('Runtime', { resid: 'Taskpane.Url', lifetime: 'long' })]),
        element('AllFormFactors', {}, [customFunctions()]),
        desktop(),
      ]),
    ]),
    resources(site, french),
  ]);

export function xmlManifest(site: Site): string {
  const at = (path: string): string => `${site.address}/${path}`;
  const support = { en: at(record.pages.support.en), fr: at(record.pages.support.fr) };
  const root = { xmlns: base, 'xmlns:xsi': instance, 'xmlns:bt': basicTypes, 'xsi:type': 'TaskPaneApp' };
  const lines = element('OfficeApp', root, [
    element('Id', {}, record.id),
    // Office counts four numbers.
    element('Version', {}, `${record.version}.0`),
    element('ProviderName', {}, record.provider),
    element('DefaultLocale', {}, 'en-US'),
    translated('DisplayName', record.name),
    translated('Description', record.description),
    element('IconUrl', { DefaultValue: iconAddress(site, 32) }),
    element('HighResolutionIconUrl', { DefaultValue: iconAddress(site, 64) }),
    translated('SupportUrl', support),
    element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
    element('Requirements', {}, [
      element(
        'Sets',
        { DefaultMinVersion: '1.1' },
        record.requirements.map(({ name, minVersion }) => element('Set', { Name: name, MinVersion: minVersion })),
      ),
    ]),
    element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: at(record.pages.pane) })]),
    element('Permissions', {}, 'ReadWriteDocument'),
    versionOverrides(site),
    element('ExtendedOverrides', { Url: at('shortcuts.json'), ResourcesUrl: at('shortcuts.fr.json') }),
  ]);
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...comment('Written from scripts/manifest by npm run manifest.'),
  ];
  return [...head, ...lines, ''].join('\n');
}
