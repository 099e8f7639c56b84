import { asText } from '../../src/language/harmless-text';

describe('a text of a person’s that goes into a cell again', () => {
  it.each([
    '=1+1',
    '+1',
    '-A1',
    '@SUM(A1)',
    ' =1',
    '\u200b=1',
    '＝1',
    '\t=1',
    '\r=1',
    '\tA1',
    '\r\nA1',
    '|calc',
    '%0A',
  ])('stands in quotes where it begins like a formula: %j', (text) => {
    expect(asText(text)).toBe(`"${text}"`);
  });

  it('is otherwise as it was given', () => {
    for (const text of ['household.ZZ', 'a=b', '', 'é', '😀']) expect(asText(text)).toBe(text);
  });

  it('has whole characters only', () => {
    expect(asText('a\ud83d')).toBe('a\ufffd');
    // 254 letters, then one character of two halves that is left out whole.
    expect(asText(`${'x'.repeat(253)}😀😀😀`)).toBe(`${'x'.repeat(253)}😀…`);
  });

  it('is as long as a text in a formula at most', () => {
    expect(asText('x'.repeat(255))).toBe('x'.repeat(255));
    expect(asText('x'.repeat(256))).toBe(`${'x'.repeat(254)}…`);
  });
});
