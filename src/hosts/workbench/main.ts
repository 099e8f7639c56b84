// The workbench: the task pane beside an open-source grid, so that every function can be tried without Excel.
import { mountPane } from '../../pane/mount';
import { drawWorkbook } from './draw-draft';
import { buildFrame } from './frame';
import { openGrid } from './grid';
import { activeSheet } from './grid-cell';
import { gridHost } from './grid-host';
import { pageLanguage } from './language';
import { openNotices } from './notices';
import { openProbe } from './probe';
import { keepStatusLine } from './status-line';
import { giveFullCopies } from './tables/copy';
import { printSheets } from './tables/print';
import { takePastes } from './tables/paste';
import { takeFiles } from './tables/take-files';
import { drafts } from '../../workbook/templates';
import { texts } from './texts';
import { askBeforeLeaving } from './unsaved-work';
import './workbench.css';

const firstResult = 'B10';

const language = pageLanguage();
document.documentElement.lang = language;
document.title = `${texts.product[language]} · ${texts.workbench[language]}`;

const frame = buildFrame(document.body, language);
const grid = openGrid(frame.grid, language, drawWorkbook(drafts, language));
openProbe(grid, calculated());
const notices = openNotices(frame.notice, language, frame.enterGrid);
giveFullCopies(grid, language);
takePastes(grid, notices, language);
printSheets(document.body, grid, language);
takeFiles(frame, grid, notices, language);
const pane = { host: gridHost(grid), language };
mountPane(frame.pane, pane);
// In `npm run dev` a changed view takes its place beside the grid, which keeps what was typed into it.
import.meta.webpackHot?.accept('../../pane/mount', () => mountPane(frame.pane, pane));

async function calculated(): Promise<void> {
  await grid.api.getFormula().onCalculationResultApplied();
  activeSheet(grid).sheet.getRange(firstResult).activate();
  keepStatusLine(frame.status, grid, language);
  startAtTop(document.body);
  askBeforeLeaving(grid);
}

/** The grid takes the focus as it opens, and then keeps the Tab key: whoever comes by keyboard starts at the skip link. */
function startAtTop(page: HTMLElement): void {
  page.tabIndex = -1;
  page.focus({ preventScroll: true });
  page.removeAttribute('tabindex');
}
