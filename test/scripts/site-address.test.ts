import { siteAddress } from '../../scripts/site-address.mjs';

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/gigawatt/', 'https://example.org/gigawatt'],
  ['https://example.org/a/b//', 'https://example.org/a/b'],
  ['https://Example.org:8443/Path', 'https://example.org:8443/Path'],
])('%s is taken as %s', (text, expected) => {
  expect(siteAddress(text)).toBe(expected);
});

test.each([
  ['', 'url is empty: give the address where the site will stand'],
  ['example.org', 'which is no address'],
  ['http://example.org', 'Excel takes add-ins from https addresses only'],
  ['ftp://example.org', 'https addresses only'],
  ['https://user:secret@example.org', 'a user name or a password'],
  ['https://example.org/?v=1', 'leave out what stands after the ? or #'],
  ['https://example.org/#pane', 'leave out what stands after the ? or #'],
  ['https://example.org/taskpane.html', 'a file: give the folder'],
])('"%s" is refused with a sentence', (text, sentence) => {
  expect(() => siteAddress(text)).toThrow(sentence);
});
