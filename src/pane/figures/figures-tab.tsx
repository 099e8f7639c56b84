import { facts } from '../../data/facts';
import type { Fact } from '../../data/shapes';
import { useLanguage } from '../ui/pane-context';
import { HeadlineCard } from './headline-card';
import { type Headline, headlines } from './headlines';
import { Statement } from './statement';

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
