import { useState } from 'preact/hooks';
import { copyText } from './copy-text';
import { useLanguage } from './pane-context';

export function CopyableId({ id }: { id: string }) {
  const { say } = useLanguage();
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    setCopied(await copyText(id));
  };
  return (
    <div class="copyable">
      {say('id')} <code>{id}</code>{' '}
      <button type="button" class="plain" aria-label={say('copyId', { id })} onClick={() => void copy()}>
        {say('copy')}
      </button>{' '}
      <span role="status">{isCopied !== undefined && say(isCopied ? 'copied' : 'copyRefused')}</span>
    </div>
  );
}
