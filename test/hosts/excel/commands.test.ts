import { associateCommands, loadWithWorkbook } from '../../../src/hosts/excel/commands';
import { onSectionAsked, sectionNames } from '../../../src/pane/sections';

type Command = (event?: { completed: () => void }) => void;

const settled = () => new Promise(setImmediate);
const commands = new Map<string, Command>();
const shown = jest.fn<Promise<void>, []>(() => Promise.resolve());
const startup = jest.fn<Promise<void>, [string]>(() => Promise.reject(new Error('read-only')));

beforeAll(() => {
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, command: Command) => commands.set(id, command) },
      addin: { showAsTaskpane: shown, setStartupBehavior: startup },
      StartupBehavior: { load: 'Load' },
    },
  });
  associateCommands();
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('there is a command for the pane and one for each of its sections', () => {
  expect([...commands.keys()]).toEqual(['ShowPane', 'ShowFigures', 'ShowPartnerships', 'ShowFunctions']);
});

test('a button of the ribbon shows the pane at its section, and is told when that is done', async () => {
  const asked: string[] = [];
  const stop = onSectionAsked((section) => asked.push(section));
  const completed = jest.fn();
  for (const name of sectionNames) commands.get(`Show${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`)?.({ completed });
  await settled();
  stop();
  expect(asked).toEqual([...sectionNames]);
  expect(completed).toHaveBeenCalledTimes(sectionNames.length);
});

test('the shortcut, which brings no event, shows the pane as it was left', () => {
  shown.mockClear();
  commands.get('ShowPane')?.();
  expect(shown).toHaveBeenCalledTimes(1);
});

test('a button is released also where the pane cannot be shown', async () => {
  shown.mockRejectedValueOnce(new Error('no pane'));
  const completed = jest.fn();
  commands.get('ShowFigures')?.({ completed });
  await settled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the workbook is asked to load the add-in, and may refuse', async () => {
  loadWithWorkbook();
  await settled();
  expect(startup).toHaveBeenCalledWith('Load');
});

test('an Excel without the shared runtime is left in peace', () => {
  Object.assign(globalThis, { Office: {} });
  expect(associateCommands).not.toThrow();
  expect(loadWithWorkbook).not.toThrow();
});
