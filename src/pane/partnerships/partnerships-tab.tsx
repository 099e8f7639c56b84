import { partnerships } from '../../data/partnerships';
import type { Partnership } from '../../data/shapes';
import { GradeLegend } from '../ui/grade';
import { useLanguage } from '../ui/pane-context';
import { PartnershipCard } from './partnership-card';

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

export const Partnerships = ({ entries }: { entries: readonly Partnership[] }) => (
  <>
    {entries.map((partnership) => (
      <PartnershipCard key={partnership.id} partnership={partnership} />
    ))}
  </>
);
