import { useEffect, useState } from 'preact/hooks';
import type { Host, Selection } from '../../workbook/host';

/** What is selected, kept up to date; undefined without a host, or where nothing can be inserted. */
export function useSelection(host: Host | undefined): Selection | undefined {
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => {
    if (host === undefined) return undefined;
    const read = (): void => {
      host.readSelection().then(setSelection, () => {
        setSelection(undefined);
      });
    };
    read();
    return host.onSelectionChange(read);
  }, [host]);
  return selection;
}
