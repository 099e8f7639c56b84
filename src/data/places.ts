// Places by their codes: two and three letters mean the same country, and what lies near a place that has no value.
import { foldId } from './fold-id';
import file from './places.json';
import { once } from './register';
import type { Text } from './shapes';

interface Country {
  readonly code: string;
  readonly code3: string;
  readonly continent: string;
}

const countries = once((): readonly Country[] =>
  Object.entries(file.continents).flatMap(([continent, codes]) =>
    codes.split(' ').map((pair) => {
      const [code = '', code3 = ''] = pair.split('/');
      return { code, code3, continent };
    }),
  ),
);

const shortNames = (): Readonly<Record<string, string>> => file.shortNames;
const subregions = (): Readonly<Record<string, readonly string[]>> => file.eGridSubregions;
const groups = (): readonly (readonly [string, readonly string[]])[] => Object.entries(file.groups);

/** A country, or a state of the United States with its code `US-TX`. */
export interface Place {
  readonly code: string;
  /** Every code that means it. */
  readonly codes: readonly string[];
  readonly continent: string;
}

const byCode = once(() => {
  const known = countries().map(({ code, code3, continent }): Place => {
    const short = Object.keys(shortNames()).filter((name) => shortNames()[name] === code);
    return { code, codes: [code, code3, ...short], continent };
  });
  const states = Object.keys(subregions()).map((code): Place => {
    return { code, codes: [code, code.replace('US-', 'USA-')], continent: 'North America' };
  });
  return new Map([...known, ...states].flatMap((place) => place.codes.map((code) => [foldId(code), place] as const)));
});

export const findPlace = (text: string): Place | undefined => byCode().get(foldId(text));

/** Other codes of the place that an id means: FR for FRA, GB and UK for GBR. */
export const otherCodes = (id: string): readonly string[] => findPlace(id)?.codes.filter((code) => code !== id) ?? [];

// For a place without anything near: the world, or the country that every family has.
const last = ['WORLD', 'US'];

/** Codes of what a place lies in or holds, then of what lies on its continent: the nearest first. */
export function neighbourhood({ code, continent }: Place): readonly string[] {
  const around = code.startsWith('US-') ? ['US'] : [];
  const unions = groups()
    .filter(([, members]) => members.includes(code))
    .map(([name]) => name);
  const beside = countries().filter((country) => country.continent === continent && country.code !== code);
  return [...(subregions()[code] ?? []), ...around, ...unions, ...beside.map((country) => country.code), ...last];
}

/** The three letters of a country by its English name: FRA for France. */
export function findCountry(name: string): string | undefined {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return countries().find(({ code }) => names.of(code) === name)?.code3;
}

/** `Germany`, `Allemagne`; a state by its code, for which the runtime has no name. */
export function placeName({ code }: Place): Text {
  const name = (language: string): string =>
    code.length === 2 ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code) : code;
  return { en: name('en'), fr: name('fr') };
}
