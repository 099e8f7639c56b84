import Ajv from 'ajv';
import { findParty } from '../../src/data/parties';
import type { Grade } from '../../src/data/shapes';
import {
  bibliography,
  citedValues,
  dealmakers,
  deals,
  duties,
  families,
  files,
  flowGoods,
  machines,
  parts,
  publishedClaims,
  statements,
  models,
  moneyFlows,
  observedSites,
  registeredSites,
  tariffPlans,
} from './records';
import { englishSums, frenchSums, textsIn } from './texts';

const sourceOf = new Map(bibliography.map((source) => [source.id, source]));
const wasRead = (id: string): boolean => (sourceOf.get(id)?.read ?? 'address') !== 'address';

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Why the sources of a record do not carry its grade; nothing where they do. */
function gradeFailure({ id, grade, sources }: { id: string; grade: Grade; sources: string[] }): string[] {
  const read = sources.filter(wasRead);
  if (grade === 'primary' && !read.some((source) => sourceOf.get(source)?.kind === 'primary')) {
    return [`${id} is graded primary, but no primary source of it was read`];
  }
  const publishers = new Set(read.map((source) => sourceOf.get(source)?.publisher));
  if (grade === 'corroborated' && publishers.size < 2)
    return [`${id} is graded corroborated by fewer than two publishers`];
  return read.length === 0 ? [`${id} has no source that was read`] : [];
}

const components = parts.flatMap(({ rack, component, grade, sources, price }) => {
  const id = `${rack}: ${component.en}`;
  return [{ id, grade, sources }, ...(price === undefined ? [] : [{ id: `price of ${id}`, ...price }])];
});

const citations = [
  ...citedValues.map(({ id, sources }) => ({ id, sources })),
  ...machines.map(({ id, sources }) => ({ id, sources })),
  ...components,
  ...statements.flatMap(({ id, sources, today }) =>
    [sources, today?.sources ?? []].map((cited) => ({ id, sources: cited })),
  ),
  ...moneyFlows.map(({ line, sources }) => ({ id: line, sources })),
  ...tariffPlans.map(({ id, sources }) => ({ id, sources })),
  { id: 'sites-observed.json', sources: [observedSites.source] },
  { id: 'sites-registered.json', sources: [registeredSites.source] },
  ...models.map(({ id, sources }) => ({ id, sources })),
  ...publishedClaims.map(({ id, sources }) => ({ id, sources })),
  ...deals.flatMap(({ id, sources, status, history }) =>
    [{ sources }, status, ...history].map((cited) => ({ id, sources: cited.sources })),
  ),
];

describe('the data files', () => {
  it('have the shapes that src/data/shapes states', () => {
    const ajv = new Ajv({ allErrors: true, keywords: ['unanswered'] });
    const failures = files.flatMap(({ name, content, shape }) => {
      const validate = ajv.compile(shape);
      return validate(content)
        ? []
        : (validate.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
    });
    expect(failures).toEqual([]);
  });

  it('give every id once, whatever its case, and every address once', () => {
    const cited = citedValues.map(({ id }) => id.toLowerCase());
    expect([
      ...repeated([...cited, ...[...deals, ...statements, ...publishedClaims].map(({ id }) => id)]),
      ...repeated(bibliography.map(({ id }) => id)),
      ...repeated(bibliography.map(({ url }) => url)),
    ]).toEqual([]);
  });

  it('give every alias once, and none that is an id', () => {
    const known = families.flatMap(({ family, records }) =>
      records.flatMap(({ id, aliases = [] }) => [id, ...aliases.map((alias) => `${family}.${alias}`)]),
    );
    expect(repeated(known.map((id) => id.toLowerCase()))).toEqual([]);
  });

  it('begin each id with its family', () => {
    const failures = families.flatMap(({ family, records }) =>
      records.filter(({ id }) => !id.startsWith(`${family}.`)),
    );
    expect(failures).toEqual([]);
  });

  it('cite sources that exist, and list no source that is not cited', () => {
    const used = new Set(citations.flatMap(({ sources }) => sources));
    expect([
      ...citations.flatMap(({ id, sources }) =>
        sources.filter((source) => !sourceOf.has(source)).map((source) => `${id}: ${source}`),
      ),
      ...bibliography.filter(({ id }) => !used.has(id)).map(({ id }) => `${id} is not cited`),
    ]).toEqual([]);
  });

  it('keep each value between its low and its high', () => {
    const failures = citedValues.filter(({ value, low, high }) => (low ?? value) > value || value > (high ?? value));
    expect(failures).toEqual([]);
  });

  it('give the arithmetic of each derived value, and of no other', () => {
    const failures = citedValues.filter(({ kind, formula }) => (kind === 'derived') !== (formula !== undefined));
    expect(failures).toEqual([]);
  });

  it('grade nothing higher than what was read', () => {
    expect(
      [...citedValues, ...machines, ...components, ...deals, ...publishedClaims, ...tariffPlans].flatMap(gradeFailure),
    ).toEqual([]);
  });
});

describe('the partnerships and facts', () => {
  it('tell their history in order, from the announcement on', () => {
    const failures = deals.flatMap(({ id, announced, status, history }) => {
      const dates = [announced, ...history.map(({ date }) => date), status.date];
      return dates.every((date, index) => index === 0 || (dates[index - 1] ?? '') <= date)
        ? []
        : [`${id}: ${dates.join(', ')}`];
    });
    expect(failures).toEqual([]);
  });

  it('change in order, from the announcement to the status of today', () => {
    const failures = deals.flatMap(({ id, announced, status, valueUsd, changes }) => {
      if (changes === undefined) return [];
      const [first, last, dates] = [changes[0], changes.at(-1), changes.map(({ from }) => from)];
      const isWhole = first?.from === announced && last?.state === status.state && last.valueUsd === valueUsd;
      return isWhole && dates.join() === [...dates].sort().join() && last.from <= status.date ? [] : [id];
    });
    expect(failures).toEqual([]);
  });

  it('state a basis exactly where there are gigawatts', () => {
    expect(deals.filter(({ powerGw, gwBasis }) => (powerGw === null) !== (gwBasis === null))).toEqual([]);
  });

  it('link every fact to a partnership that exists', () => {
    const known = new Set(deals.map(({ id }) => id));
    expect(statements.filter(({ partnership }) => partnership !== undefined && !known.has(partnership))).toEqual([]);
  });
});

describe('the parties', () => {
  const inDeals = deals.flatMap(({ id, parties }) => parties.map((party) => ({ deal: id, ...party })));
  const byId = new Map(dealmakers.map((party) => [party.id, party]));
  const folded = (names: readonly string[]): string[] => names.map((each) => each.toLowerCase());
  // A name may be the same in both languages.
  const namesOf = ({ name, aliases }: (typeof dealmakers)[number]): string[] => [
    ...new Set(folded([name.en, name.fr])),
    ...folded(aliases),
  ];

  it('of each deal exist, once each', () => {
    expect(inDeals.filter(({ id }) => !byId.has(id))).toEqual([]);
    expect(deals.filter(({ parties }) => repeated(parties.map(({ id }) => id)).length > 0)).toEqual([]);
  });

  const atSites = observedSites.vintages.flatMap(({ sites }) =>
    sites.flatMap(({ owners, users }) => [...owners, ...users].map(({ name }) => name)),
  );

  it('all make a deal, pay or are paid, or have a site', () => {
    const used = new Set([
      ...inDeals.map(({ id }) => id),
      ...moneyFlows.flatMap(({ from, to }) => [from, to]),
      ...atSites.flatMap((name) => findParty(name)?.id ?? []),
    ]);
    expect(dealmakers.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('of each observed site are known', () => {
    expect(atSites.filter((name) => findParty(name) === undefined)).toEqual([]);
  });

  it('share no id, no name and no alias, whatever its case', () => {
    expect(repeated(dealmakers.flatMap(namesOf))).toEqual([]);
    // A party may well have its id, in capitals, for a name.
    expect(repeated(dealmakers.flatMap((party) => [...new Set([party.id, ...namesOf(party)])]))).toEqual([]);
  });

  it('appear under another name only where it is an alias of theirs', () => {
    expect(inDeals.filter(({ id, as }) => as !== undefined && byId.get(id)?.aliases.includes(as) !== true)).toEqual([]);
  });
});

describe('the flows', () => {
  it('lead from one party to another, within a partnership', () => {
    const known = new Set(dealmakers.map(({ id }) => id));
    const ofDeals = new Set(deals.map(({ id }) => id));
    const failures = moneyFlows.filter(
      ({ from, to, partnership }) => !known.has(from) || !known.has(to) || from === to || !ofDeals.has(partnership),
    );
    expect(failures).toEqual([]);
  });

  it('have one state a day in each line', () => {
    const failures = moneyFlows.filter(({ line, validFrom, validTo }) => {
      const later = moneyFlows.filter((other) => other.line === line && other.validFrom > validFrom);
      return (
        (validTo !== null && validTo < validFrom.slice(0, validTo.length)) ||
        later.some((other) => validTo === null || other.validFrom <= validTo)
      );
    });
    expect(failures).toEqual([]);
  });

  it('state an amount, or the ends of one, never both', () => {
    expect(moneyFlows.filter(({ usd, usdLow, usdHigh }) => usd !== null && (usdLow ?? usdHigh) !== undefined)).toEqual(
      [],
    );
    expect(moneyFlows.filter(({ usdLow = 0, usdHigh = Infinity }) => usdLow > usdHigh)).toEqual([]);
  });

  it('name what flows', () => {
    expect(moneyFlows.filter(({ of }) => !(of in flowGoods))).toEqual([]);
  });

  it('are graded no higher than what was read', () => {
    expect(moneyFlows.map(({ line, ...rest }) => ({ id: line, ...rest })).flatMap(gradeFailure)).toEqual([]);
  });
});

describe('the observed sites', () => {
  it('have their days in order, and in the last vintage a power at each where a party has the site', () => {
    for (const { sites } of observedSites.vintages) {
      for (const { power } of sites)
        expect(power.map(({ from }) => from)).toEqual(power.map(({ from }) => from).sort());
    }
    const owned = (observedSites.vintages.at(-1)?.sites ?? []).filter(
      ({ owners, users }) => owners.length + users.length > 0,
    );
    expect(
      owned.filter(({ power }) => power.some(({ itMw, facilityMw }) => itMw === null || facilityMw === null)),
    ).toEqual([]);
  });

  it('stand in vintages, the oldest first', () => {
    const dates = observedSites.vintages.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});

describe('the duties', () => {
  it('are announced before they begin, and begin before they end', () => {
    const failures = duties.filter(({ announced, validFrom, validTo }) => {
      const dates = [announced ?? '', validFrom ?? '', validTo ?? '9999'].filter((date) => date !== '');
      return dates.some((date, index) => index > 0 && (dates[index - 1] ?? '') > date);
    });
    expect(failures).toEqual([]);
  });

  it('have no end where they never began', () => {
    expect(duties.filter(({ validFrom, validTo }) => validFrom === null && validTo !== null)).toEqual([]);
  });
});

describe('the racks', () => {
  it('are known to the parts list by their id, and hold the accelerators that it counts', () => {
    const racks = new Map(machines.map(({ id, accelerators }) => [id, accelerators]));
    expect(parts.filter(({ rack }) => !racks.has(rack))).toEqual([]);
    const counts = parts.filter(({ component }) => component.en.startsWith('Accelerators'));
    expect(counts.filter(({ rack, perRack }) => racks.get(rack) !== perRack)).toEqual([]);
    expect(counts.length).toBeGreaterThan(0);
  });
});

describe('the texts', () => {
  const texts = files.flatMap(({ name, content }) => textsIn(content, name));

  it('are written in both languages', () => {
    expect(texts.filter(({ text }) => text.en.trim() === '' || text.fr.trim() === '')).toEqual([]);
  });

  it('never say billion or trillion in French', () => {
    expect(texts.filter(({ text }) => /\b[bt]r?illions?\b/i.test(text.fr))).toEqual([]);
  });

  it('name the same sums in both languages', () => {
    const failures = texts.flatMap(({ at, text }) => {
      const [english, french] = [englishSums(text.en).join(' and '), frenchSums(text.fr).join(' and ')];
      return english === french ? [] : [`${at}: ${english || 'none'} in English, ${french || 'none'} in French`];
    });
    expect(failures).toEqual([]);
  });
});

describe('the households', () => {
  it('cover the fifty states and the District of Columbia', () => {
    const states = (
      'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
      'PA RI SC SD TN TX UT VT VA WA WV WI WY'
    ).split(' ');
    const ids = citedValues.map(({ id }) => id).filter((id) => /^household\.US-[A-Z]{2}$/.test(id));
    expect(ids.sort()).toEqual(states.map((state) => `household.US-${state}`).sort());
  });
});
