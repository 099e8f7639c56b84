// The pane as the page of its own that Excel opens: which host it has, its language, its theme and its notice.
import type { Language } from '../../data/shapes';
import { excelHost } from './excel-host';
import type { Host } from '../../workbook/host';
import { mountPane } from '../../pane/mount';
import { phrase, type TextKey } from '../../pane/texts';

/** How far the page has come with Office.js. */
export interface Connection {
  readonly office: 'late' | 'blocked' | 'outside-excel' | 'excel';
  readonly functionsFailed: boolean;
}

let host: Host | undefined;

/** Shows the pane, or brings it up to date when the connection has changed. */
export function showPage(connection: Connection): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no place for the pane.');
  const language = languageOf(connection);
  document.documentElement.lang = language;
  document.title = phrase(language, 'title');
  if (connection.office === 'excel') {
    host ??= excelHost();
    followTheme();
  }
  const notice = noticeKey(connection);
  mountPane(place, { host, language, ...(notice && { notice: phrase(language, notice) }) });
}

function noticeKey({ office, functionsFailed }: Connection): TextKey | undefined {
  if (office === 'late') return 'officeLate';
  if (office === 'blocked') return 'officeBlocked';
  if (office === 'outside-excel') return 'outsideExcel';
  return functionsFailed ? 'functionsFailed' : undefined;
}

/** Excel's language inside Excel; else what the address asks for, or what the browser speaks. */
function languageOf({ office }: Connection): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const spoken = office === 'excel' ? Office.context.displayLanguage : navigator.language;
  return (asked ?? spoken).toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

function followTheme(): void {
  applyTheme();
  // There is no event for a change of theme, so it is read again when the pane comes back into view.
  document.addEventListener('visibilitychange', applyTheme);
}

function applyTheme(): void {
  // Absent in Excel versions that do not tell their theme: the system's preference then decides.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme !== undefined) document.documentElement.dataset.theme = theme.isDarkTheme ? 'dark' : 'light';
}
