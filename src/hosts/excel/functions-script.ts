// Runs functions.js in the page, or another script that stands alone, and tells what became of it.

/** waiting: it has not come, in the time that it usually takes; slow: nor after that time. */
export type FunctionsScript =
  | { readonly status: 'waiting' | 'slow' | 'missing' | 'registered' }
  | { readonly status: 'threw'; readonly message: string };

export class ScriptMissing extends Error {}

/** Answers when the script has run, or will not; never while the network hangs. */
export function runScript(address: string): Promise<FunctionsScript> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    let thrown: string | undefined;
    // A script that throws has loaded all the same: the window is told of the error, before the script's load event.
    const note = ({ filename, message }: ErrorEvent): void => {
      if (filename === script.src) thrown ??= message.replace(/^Uncaught /, '');
    };
    const settle = (outcome: FunctionsScript): void => {
      removeEventListener('error', note);
      resolve(outcome);
    };
    addEventListener('error', note);
    script.addEventListener('load', () => {
      settle(thrown === undefined ? { status: 'registered' } : { status: 'threw', message: thrown });
    });
    script.addEventListener('error', () => {
      settle({ status: 'missing' });
    });
    document.head.append(script);
  });
}
