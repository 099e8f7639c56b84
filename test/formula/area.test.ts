import { columnLetters } from '../../src/formula/a1';
import { addressOf, areaOf } from '../../src/formula/area';

const sheet = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

describe('an address', () => {
  it.each([
    ['A1', { top: 0, left: 0, bottom: 0, right: 0 }],
    ['B2:C4', { top: 1, left: 1, bottom: 3, right: 2 }],
    ['Z9', { top: 8, left: 25, bottom: 8, right: 25 }],
    ['AA10:AZ11', { top: 9, left: 26, bottom: 10, right: 51 }],
    // Excel's last cell.
    ['A1:XFD1048576', sheet],
  ])('%s is an area counted from 0, and the area has that address', (address, area) => {
    expect(areaOf(address)).toEqual(area);
    expect(addressOf(area)).toBe(address);
  });

  it.each(['', 'A0', '1A', 'a1', 'A1:', 'A1:B', 'B:B', '5:5', 'A1,B2', 'Sheet1!A1', '$A$1'])(
    'is refused where it is not one of cells: %j',
    (text) => {
      expect(() => areaOf(text)).toThrow(/is no address such as B2 or B2:C4/);
    },
  );
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
