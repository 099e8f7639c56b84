// The pane's first script. It registers the functions before anything of the pane loads, because a workbook waits for
// them and not for the pane; and it shows the pane without Office.js when that is late or blocked.
import { associateCommands, loadWithWorkbook } from './commands';
import { runScript, ScriptMissing } from './functions-script';
import type { Connection } from './page';
import { failureOf, type PaneFailure, showFailure } from './pane-failure';
import { followTheme, pageLanguage } from './surroundings';
import './taskpane.css';

const patienceMs = 5000;
// The page names them, because a hosted build gives them names that change with their content.
const { functions: functionsScript = 'functions.js', standIn = 'stand-in.js' } = document.currentScript?.dataset ?? {};

const state: { -readonly [K in keyof Connection]: Connection[K] } = {
  office: 'late',
  functions: { status: 'waiting' },
};

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, patienceMs));

const pageRead = new Promise<void>((resolve) => {
  document.addEventListener('DOMContentLoaded', () => {
    resolve();
  });
});

async function show(): Promise<void> {
  await pageRead;
  const fail = (failure: PaneFailure): void => {
    showFailure(failure, pageLanguage(state.office === 'excel'));
  };
  const impatience = setTimeout(fail, patienceMs, { cause: 'slow' });
  try {
    await haveModules();
    const { showPage } = await import('./page');
    clearTimeout(impatience);
    showPage(state);
  } catch (error) {
    clearTimeout(impatience);
    fail(failureOf(error));
    // For whoever looks into it: the page itself says the message only.
    reportError(error);
  }
}

/** The pane uses what functions.js holds; where that is not to be had, what the script in its place does. */
async function haveModules(): Promise<void> {
  if (globalThis.gigawatt === undefined) await runScript(standIn);
  if (globalThis.gigawatt === undefined) throw new ScriptMissing(standIn);
}

async function meetHost(): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Office the host is null, whatever the types say.
  state.office = host === Office.HostType.Excel ? 'excel' : 'outside-excel';
  if (state.office !== 'excel') return;
  followTheme();
  associateCommands();
  loadWithWorkbook();
}

async function connect(): Promise<void> {
  clearTimeout(impatience);
  // What stands in the place of a blocked script may be an empty one.
  if (typeof Office === 'undefined') return showBlocked();
  state.office = 'silent';
  const functions = runScript(functionsScript).then((outcome) => {
    state.functions = outcome;
  });
  // A host that fails to answer has said nothing.
  const all = Promise.all([functions, meetHost().catch(reportError)]);
  await Promise.race([all, patience()]);
  if (state.functions.status === 'waiting') state.functions = { status: 'slow' };
  await show();
  await all;
  await show();
}

async function showBlocked(): Promise<void> {
  state.office = 'blocked';
  await show();
}

/** A script that has failed is never fetched again, so a new element takes its place. */
function retryWhenOnline(failed: HTMLScriptElement): void {
  const retry = (): void => {
    const again = document.createElement('script');
    again.id = failed.id;
    again.src = failed.src;
    failed.replaceWith(again);
  };
  addEventListener('online', retry, { once: true });
}

// Office.js comes after this script in the page, and load events do not bubble: they are caught on their way down.
const isOfficeScript = ({ target }: Event): boolean => target instanceof HTMLScriptElement && target.id === 'office-js';

document.addEventListener(
  'load',
  (event) => {
    if (isOfficeScript(event)) void connect();
  },
  true,
);

document.addEventListener(
  'error',
  (event) => {
    if (!isOfficeScript(event)) return;
    clearTimeout(impatience);
    void showBlocked();
    retryWhenOnline(event.target as HTMLScriptElement);
  },
  true,
);

const impatience = setTimeout(() => void show(), patienceMs);
