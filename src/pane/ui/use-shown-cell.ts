import { useEffect, useState } from 'preact/hooks';
import { type Sheets, shownCell } from '../../formula/cell-ref';
import type { Place } from '../../workbook/insert';
import { useSurroundings } from './pane-context';

/** How a cell is called as long as it is spoken of: with its sheet as soon as another one is in front. */
export function useShownCell(place: Place | undefined): string {
  const { host } = useSurroundings();
  const [latest, setLatest] = useState<{ readonly place: Place; readonly sheets: Sheets }>();
  useEffect(() => {
    if (host === undefined || place === undefined) return undefined;
    const read = async (): Promise<void> => {
      const sheets = await host.readSheets();
      // A sheet that is gone keeps the name by which it was last known.
      if (sheets.names.has(place.cell.sheetId)) setLatest({ place, sheets });
    };
    return host.onSelectionChange(() => void read().catch(() => undefined));
  }, [host, place]);
  if (place === undefined) return '';
  return shownCell(place.cell, latest?.place === place ? latest.sheets : place.sheets);
}
