import { jest } from '@jest/globals';
import { BadArgument } from '../../scripts/port.mjs';
import { runCommand, sentenceOf } from '../../scripts/run-command.mjs';
import { PortBusy } from '../../scripts/serve.mjs';

const failure = (code: string, syscall: string, path?: string): Error =>
  Object.assign(new Error(`${code}: refused, ${syscall}`), { code, syscall, ...(path && { path }) });

describe('what a person can mend is one sentence:', () => {
  test.each([
    [
      failure('EROFS', 'rm', 'dist'),
      'dist cannot be written: its disk or folder is read-only (EROFS). Run this in a copy that can be written to.',
    ],
    [
      failure('EACCES', 'open', 'dist/.built'),
      'dist/.built cannot be used: this user may not read or change it (EACCES). Run this as the user to whom it belongs, or in a copy of your own.',
    ],
    [
      failure('EPERM', 'unlink', 'dist'),
      'dist cannot be used: this user may not read or change it (EPERM). Run this as the user to whom it belongs, or in a copy of your own.',
    ],
    [failure('ENOSPC', 'write'), 'A file cannot be written: no space is left (ENOSPC). Make room and run this again.'],
    [new BadArgument('--port is "x".'), '--port is "x".'],
    [new PortBusy(3000), 'Port 3000 is in use: choose another with --port 3001.'],
  ])('%s', (error, sentence) => {
    expect(sentenceOf(error)).toBe(sentence);
  });
});

test.each([
  new TypeError('x is undefined'),
  failure('EACCES', 'spawn node', 'node'),
  failure('EACCES', 'listen'),
  failure('ENOENT', 'open', 'x'),
])('a fault of the program keeps its trace: %s', async (error) => {
  expect(sentenceOf(error)).toBeUndefined();
  await expect(runCommand(() => Promise.reject(error))).rejects.toBe(error);
});

test('what is no error at all is no sentence', () => {
  expect(sentenceOf(undefined)).toBeUndefined();
});

test('a command that is refused something says so and fails', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const before = process.exitCode;
  await runCommand(() => Promise.reject(failure('EROFS', 'mkdir', 'site')));
  expect(process.exitCode).toBe(1);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^site cannot be written: [^\n]*$/)]]);
  process.exitCode = before;
  said.mockRestore();
});
