import * as sectionsModule from '../../src/pane/sections';

type Asked = typeof sectionsModule;

/** The module as a page begins with it: what one test asks for, another does not hear. */
function openedAt(search: string): Asked {
  Object.defineProperty(globalThis, 'location', { value: { search }, configurable: true });
  let sections: Asked | undefined;
  jest.isolateModules(() => {
    sections = jest.requireActual<Asked>('../../src/pane/sections');
  });
  return sections as Asked;
}

afterEach(() => Reflect.deleteProperty(globalThis, 'location'));

describe('the section that the pane begins with', () => {
  it.each([
    ['', 'figures'],
    ['?tab=partnerships', 'partnerships'],
    ['?lang=fr&tab=functions', 'functions'],
    ['?tab=weather', 'figures'],
  ])('at the address "%s" is %s', (search, first) => {
    expect(openedAt(search).firstSection()).toBe(first);
  });

  it('is the one that a button of the ribbon asked for before the pane was there', () => {
    const sections = openedAt('?tab=functions');
    sections.askForSection('partnerships');
    expect(sections.firstSection()).toBe('partnerships');
  });
});

it('a section that is asked for is heard by all who listen, and by nobody who has stopped', () => {
  const { askForSection, onSectionAsked } = openedAt('');
  const heard: string[] = [];
  const stop = onSectionAsked((section) => heard.push(`first ${section}`));
  onSectionAsked((section) => heard.push(`second ${section}`));
  askForSection('functions');
  stop();
  askForSection('figures');
  expect(heard).toEqual(['first functions', 'second functions', 'second figures']);
});

it('the actions have the ids that the manifest names', () => {
  const { sectionAction, sectionNames, showPaneAction } = sectionsModule;
  const manifest = JSON.stringify(jest.requireActual('../../manifest.json'));
  for (const id of [showPaneAction, ...sectionNames.map(sectionAction)]) expect(manifest).toContain(`"id":"${id}"`);
});
