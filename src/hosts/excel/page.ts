// The pane as the page of its own that Excel opens: which host it has, its language and its notice.
import './rest-shown-first';
import { excelHost } from './excel-host';
import type { FunctionsScript } from './functions-script';
import { pageLanguage } from './surroundings';
import type { Language } from '../../data/shapes';
import type { Host } from '../../workbook/host';
import { mountPane } from '../../pane/mount';
import { phrase } from '../../pane/texts';

/** How far the page has come with Office.js and with functions.js. */
export interface Connection {
  /** silent: Office.js is there, and has not yet said in which host. */
  readonly office: 'late' | 'blocked' | 'silent' | 'outside-excel' | 'excel';
  readonly functions: FunctionsScript;
}

const bringRest = (): Promise<unknown> => import('./rest-shown-later');

let host: Host | undefined;

/** Shows the pane, or brings it up to date when the connection has changed. */
export function showPage(connection: Connection): void {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no place for the pane.');
  const isInExcel = connection.office === 'excel';
  const language = pageLanguage(isInExcel);
  document.documentElement.lang = language;
  document.title = phrase(language, 'title');
  if (isInExcel) host ??= excelHost();
  const notice = noticeOf(connection, language);
  mountPane(place, { host, language, bringRest, ...(notice !== undefined && { notice }) });
}

const officeNotices = {
  late: 'officeLate',
  blocked: 'officeBlocked',
  silent: 'officeSilent',
  'outside-excel': 'outsideExcel',
  excel: undefined,
} as const;

const functionsNotices = {
  waiting: undefined,
  slow: 'functionsSlow',
  missing: 'functionsMissing',
  threw: 'functionsThrew',
  registered: undefined,
} as const;

/** One sentence for each thing that is not as it should be: one is no cause of the other. */
function noticeOf({ office, functions }: Connection, language: Language): string | undefined {
  const keys = [officeNotices[office], functionsNotices[functions.status]].filter((key) => key !== undefined);
  const message = functions.status === 'threw' ? functions.message : '';
  return keys.length === 0 ? undefined : keys.map((key) => phrase(language, key, { message })).join(' ');
}
