import { parties, partyOf } from '../../src/data/parties';
import { findPartnership, partyName } from '../../src/data/partnerships';
import { cells } from '../support/cells';

const namesIn = (deal: string, language: 'en' | 'fr'): string[] =>
  (findPartnership(deal)?.parties ?? []).map((party) => partyName(party)[language]);

describe('a party', () => {
  it('is shown by its name, or by the unit that makes the deal', () => {
    expect(namesIn('openai-foxconn', 'en')).toEqual(['OpenAI', 'Foxconn (Hon Hai)']);
    expect(namesIn('foxconn-nvidia-taiwan-gb300-centre', 'en')).toEqual(['Foxconn (Visionbay.ai)', 'Nvidia']);
    expect(namesIn('openai-aws-38bn', 'en')).toEqual(['OpenAI', 'Amazon Web Services']);
  });

  it('is named in the language of the reader where its name is a description', () => {
    expect(namesIn('openai-30gw-1400bn', 'en')).toEqual(['OpenAI', 'Chip, cloud and data-centre suppliers']);
    expect(namesIn('openai-30gw-1400bn', 'fr')[1]).toBe('Fournisseurs de puces, de cloud et de centres de données');
  });

  it('stands in the table by the same name', () => {
    const [row = []] = cells('PARTNERSHIPS', 'Intrinsic', null, null, false);
    expect(row[1]).toBe('Foxconn (Hon Hai); Intrinsic (Alphabet; within Google since 2026)');
  });

  it('is one, however many of its units make deals', () => {
    const dealsOf = (deal: string) => findPartnership(deal)?.parties.map(({ id }) => id);
    expect(dealsOf('openai-aws-38bn')).toContain('amazon');
    expect(dealsOf('openai-amazon-2026')).toContain('amazon');
    expect(parties().filter(({ name }) => name.en.startsWith('Foxconn'))).toEqual([partyOf('foxconn')]);
  });

  it('that the data do not have is a defect and says so', () => {
    expect(() => partyOf('acme')).toThrow('The data have no party acme.');
  });
});
