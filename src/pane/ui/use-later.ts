import { useEffect, useState } from 'preact/hooks';

/** Code or data that only some views need. */
export type Later<T> =
  | { readonly status: 'coming' }
  | { readonly status: 'come'; readonly value: T }
  | { readonly status: 'missing'; readonly again: () => void };

/** Loads it when it is first wanted; what came once stays. */
export function useLater<T>(load: () => Promise<T>, isWanted: boolean): Later<T> {
  const [later, setLater] = useState<Later<T>>({ status: 'coming' });
  const isAwaited = isWanted && later.status === 'coming';
  useEffect(() => {
    if (!isAwaited) return;
    const again = (): void => {
      setLater({ status: 'coming' });
    };
    load().then(
      (value) => {
        setLater({ status: 'come', value });
      },
      () => {
        setLater({ status: 'missing', again });
      },
    );
    // `load` always brings the same.
  }, [isAwaited]);
  return later;
}
