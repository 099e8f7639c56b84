import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useLanguage } from '../ui/pane-context';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ query, onQuery, field }: SearchBoxProps) {
  const { say } = useLanguage();
  const id = useId();
  const clear = (): void => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <div class="search" role="search">
      <label for={id} class="unseen">
        {say('search')}
      </label>
      <input
        id={id}
        ref={field}
        // Not of type search: its own clearing button differs from browser to browser.
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={say('search')}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') clear();
        }}
      />
      {query !== '' && (
        <button type="button" class="plain" aria-label={say('clearSearch')} onClick={clear}>
          {say('clear')}
        </button>
      )}
    </div>
  );
}
