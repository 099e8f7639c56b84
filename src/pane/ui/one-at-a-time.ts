// An action that a second click does not start again while the first waits for the host.

// What takes longer says that it waits.
const soonMs = 500;

export type Runner = (action: () => Promise<void>) => Promise<void>;

/** @param onWait called once, when an action has not ended soon */
export function oneAtATime(onWait: () => void): Runner {
  let isRunning = false;
  return async (action) => {
    if (isRunning) return;
    isRunning = true;
    const waiting = setTimeout(onWait, soonMs);
    try {
      await action();
    } finally {
      clearTimeout(waiting);
      isRunning = false;
    }
  };
}
