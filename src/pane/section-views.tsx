// The content of the three tabs; search results are the same sections with fewer entries.
import { catalogue } from '../catalogue';
import type { FunctionRecord } from '../catalogue/record';
import { facts } from '../data/facts';
import { partnerships } from '../data/partnerships';
import type { Fact, Partnership } from '../data/shapes';
import { type Headline, headlines } from './figures/headlines';
import { FunctionEntry } from './functions/function-entry';
import { GradeLegend } from './ui/grade';
import { HeadlineCard } from './figures/headline-card';
import { useLanguage } from './ui/pane-context';
import { PartnershipCard } from './partnerships/partnership-card';
import { Statement } from './figures/statement';

export const Headlines = ({ entries }: { entries: readonly Headline[] }) => (
  <div class="headlines">
    {entries.map((headline) => (
      <HeadlineCard key={headline.id} headline={headline} />
    ))}
  </div>
);

export const Statements = ({ entries }: { entries: readonly Fact[] }) => (
  <ol class="statements">
    {entries.map((fact) => (
      <Statement key={fact.id} fact={fact} />
    ))}
  </ol>
);

export const Partnerships = ({ entries }: { entries: readonly Partnership[] }) => (
  <>
    {entries.map((partnership) => (
      <PartnershipCard key={partnership.id} partnership={partnership} />
    ))}
  </>
);

export const Functions = ({ entries }: { entries: readonly FunctionRecord[] }) => (
  <>
    {entries.map((record) => (
      <FunctionEntry key={record.name} record={record} />
    ))}
  </>
);

export function FiguresTab() {
  const { say } = useLanguage();
  return (
    <>
      <h2 class="unseen">{say('figures')}</h2>
      <p class="intro">{say('figuresIntro')}</p>
      <Headlines entries={headlines} />
      <h2>{say('statements')}</h2>
      <Statements entries={facts()} />
    </>
  );
}

export function PartnershipsTab() {
  const { say } = useLanguage();
  return (
    <>
      <h2 class="unseen">{say('partnerships')}</h2>
      <p class="intro">{say('partnershipsIntro')}</p>
      <GradeLegend />
      <Partnerships entries={partnerships()} />
    </>
  );
}

export function FunctionsTab() {
  const { say } = useLanguage();
  return (
    <>
      <h2 class="unseen">{say('functions')}</h2>
      <p class="intro">{say('functionsIntro')}</p>
      <Functions entries={catalogue} />
    </>
  );
}
