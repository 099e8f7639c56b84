import { readBuildArguments } from '../../scripts/build-site.mjs';

describe('the arguments of a build', () => {
  test('are an address and a folder, both optional', () => {
    expect(readBuildArguments([])).toEqual({ out: 'dist' });
    expect(readBuildArguments(['--env', 'url=https://example.org/gw/', '--env=out=site'])).toEqual({
      url: 'https://example.org/gw',
      out: 'site',
    });
  });

  test.each([
    [['--env', 'adress=https://example.org'], '--env adress is not known. Known: --env url='],
    [['--url', 'https://example.org'], 'Known: --env url=https://host/path'],
    [['--env', 'url'], 'url is empty'],
    [['--env', 'url=http://example.org'], 'https addresses only'],
    [['--env', 'out='], 'out is empty'],
  ])('%p are refused with a sentence', (args, sentence) => {
    expect(() => readBuildArguments(args)).toThrow(sentence);
  });
});
