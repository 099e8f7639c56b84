import { useEffect, useState } from 'preact/hooks';
import type { Host } from '../../workbook/host';

/** The first selected cell, kept up to date; undefined without a host, or where nothing can be inserted. */
export function useSelectedAddress(host: Host | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (host === undefined) return undefined;
    const read = (): void => {
      host.readSelection().then(
        (selection) => {
          setAddress(selection.address.split(':')[0]);
        },
        () => {
          setAddress(undefined);
        },
      );
    };
    read();
    return host.onSelectionChange(read);
  }, [host]);
  return address;
}
