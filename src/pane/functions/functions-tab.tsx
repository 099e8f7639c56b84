import { catalogue } from '../../catalogue';
import type { FunctionRecord } from '../../catalogue/record';
import { useLanguage } from '../ui/pane-context';
import { FunctionEntry } from './function-entry';

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

export const Functions = ({ entries }: { entries: readonly FunctionRecord[] }) => (
  <>
    {entries.map((record) => (
      <FunctionEntry key={record.name} record={record} />
    ))}
  </>
);
