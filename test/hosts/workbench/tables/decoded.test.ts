// Bytes of files as Windows, macOS and Linux write them. The expected letters are those of the encodings' own tables:
// 0xF4 is ô in windows-1252, 0xC3 0xB4 in UTF-8.
import { decoded } from '../../../../src/hosts/workbench/tables/decoded';

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

describe('decoded', () => {
  it.each([
    ['UTF-8', bytes(0x63, 0xc3, 0xb4, 0x74, 0xc3, 0xa9), 'côté'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    // Its euro sign is tried in the browser: Node reads 0x80 as latin-1 does.
    ['windows-1252', bytes(0x63, 0xf4, 0x74, 0xe9), 'côté'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00), 'aé'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9), 'aé'],
    ['nothing', bytes(), ''],
    ['tabs and ends of lines', bytes(0x61, 0x09, 0x62, 0x0d, 0x0a), 'a\tb\r\n'],
  ])('%s', (_, given, text) => {
    expect(decoded(given)).toBe(text);
  });

  it.each([
    ['an .xlsx', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00)],
    ['an old .xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00)],
  ])('%s is no text', (_, given) => {
    expect(decoded(given)).toBeUndefined();
  });
});
