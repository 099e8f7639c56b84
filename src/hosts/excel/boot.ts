// The pane's first script. It registers the functions before anything of the pane loads, because a workbook waits for
// them and not for the pane; and it shows the pane without Office.js when that is late or blocked.
import { associateCommands, loadWithWorkbook } from './commands';
import type { Connection } from './page';

const patienceMs = 5000;
// The page names it, because a hosted build gives it a name that changes with its content.
const functionsScript = document.currentScript?.dataset.functions ?? 'functions.js';

const state: { -readonly [K in keyof Connection]: Connection[K] } = { office: 'late', functionsFailed: false };

async function show(): Promise<void> {
  const { showPage } = await import('./page');
  showPage(state);
}

function runScript(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    const settle = (hasRun: boolean) => () => {
      resolve(hasRun);
    };
    script.addEventListener('load', settle(true));
    script.addEventListener('error', settle(false));
    document.head.append(script);
  });
}

async function connect(): Promise<void> {
  state.functionsFailed = !(await runScript(functionsScript));
  const { host } = await Office.onReady();
  clearTimeout(impatience);
  // Outside Office the host is null, whatever the types say.
  state.office = host === Office.HostType.Excel ? 'excel' : 'outside-excel';
  if (state.office === 'excel') {
    associateCommands();
    loadWithWorkbook();
  }
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
    state.office = 'blocked';
    void show();
    retryWhenOnline(event.target as HTMLScriptElement);
  },
  true,
);

const impatience = setTimeout(() => void show(), patienceMs);
