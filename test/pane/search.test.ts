import { facts } from '../../src/data/facts';
import { countOf, search } from '../../src/pane/search/search';

describe('the search', () => {
  it('finds a partnership by a party', () => {
    expect(search('Intrinsic').partnership[0]).toBe('foxconn-intrinsic');
  });

  it('finds a partnership by another name of a party', () => {
    expect(search('Hon Hai Technology Group').partnership).toContain('foxconn-softbank-ohio');
    expect(search('AWS').partnership).toContain('openai-aws-38bn');
    expect(search('鴻海').partnership).toContain('openai-foxconn');
  });

  it('finds a function by its name, with and without the namespace', () => {
    expect(search('households').function[0]).toBe('HOUSEHOLDS');
    expect(search('gw.racks').function).toContain('RACKS');
  });

  it('finds a headline by its figure in either language', () => {
    expect(search('1.4 trillion').headline).toContain('value');
    expect(search('1 400 milliards').headline).toContain('value');
    expect(search('30 GW').headline).toContain('power');
  });

  it('finds a statement of the article', () => {
    expect(search('tariffs').fact).toContain('openai-foxconn.tariffs');
  });

  it('finds a statement by what has become of it', () => {
    const told = facts().find(({ today }) => today !== undefined);
    expect(search(told?.today?.note.en ?? '').fact).toContain(told?.id);
  });

  it('finds a word that is not finished yet', () => {
    expect(search('jalap').partnership).toContain('openai-broadcom-jalapeno');
  });

  it('forgives a slip of the finger', () => {
    expect(search('Foxcon').partnership).toContain('openai-foxconn');
    expect(search('braodcom').partnership).toContain('openai-broadcom');
  });

  it('reads French with and without its accents', () => {
    expect(search('câbles').partnership).toContain('openai-foxconn');
    expect(search('cables').partnership).toEqual(search('câbles').partnership);
    expect(search('coentreprise').partnership).toContain('foxconn-intrinsic');
  });

  it.each([
    ['how many homes does 5 gw power', 'HOUSEHOLDS'],
    ['How many households?', 'HOUSEHOLDS'],
    ['combien de foyers pour 5 gw', 'HOUSEHOLDS'],
    ['combien de logements alimentent 2,5 GW ?', 'HOUSEHOLDS'],
    ['how many racks in 3 gw', 'RACKS'],
    ['what emissions does it have', 'EMISSIONS'],
    ['combien d’eau pour 1 GW', 'WATER'],
  ])('answers the question “%s” with %s first', (question, name) => {
    expect(search(question).function[0]).toBe(name);
  });

  it.each([
    ['H100', ['HARDWARE']],
    ['h100-sxm', ['HARDWARE']],
    ['Instinct MI300X', ['HARDWARE']],
    ['GB200 NVL72', ['HARDWARE', 'RACKS', 'COMPONENTS']],
    ['Ironwood', ['HARDWARE']],
  ])('finds what lists or takes the chip or rack “%s”: %s', (chip, names) => {
    expect(search(chip).function).toEqual(expect.arrayContaining(names));
  });

  it.each([
    ['replaced', 'openai-nvidia-10gw-loi'],
    ['remplacé', 'openai-nvidia-10gw-loi'],
    ['what became of the Nvidia letter of intent?', 'openai-nvidia-10gw-loi'],
    ['qu’est devenue la lettre d’intention de Nvidia ?', 'openai-nvidia-10gw-loi'],
  ])('finds a deal by what became of it: “%s”', (query, id) => {
    expect(search(query).partnership.slice(0, 3)).toContain(id);
  });

  it('finds a deal by a question', () => {
    expect(search('what does foxconn build with openai?').partnership).toContain('openai-foxconn');
  });

  it('takes a text of thousands of words by its beginning', () => {
    const pasted = `Foxconn ${'and the many words behind it '.repeat(3000)}`;
    expect(search(pasted).partnership).toContain('openai-foxconn');
  });

  it('counts what it found of all kinds', () => {
    expect(countOf({ headline: ['a'], fact: ['b', 'c'], partnership: [], function: ['d'] })).toBe(4);
  });

  it('does not mind the spaces around and between words', () => {
    expect(search('  OpenAI \n Broadcom ')).toEqual(search('OpenAI Broadcom'));
  });

  it('wants all the words', () => {
    expect(search('OpenAI Broadcom').partnership).not.toContain('foxconn-intrinsic');
  });

  it('finds nothing for a word that stands nowhere, nor for no word', () => {
    expect(countOf(search('xylophone'))).toBe(0);
    expect(countOf(search(''))).toBe(0);
  });
});
