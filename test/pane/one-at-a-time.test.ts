import { oneAtATime } from '../../src/pane/ui/one-at-a-time';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An action that ends when it is told to. */
function held() {
  let end: () => void = () => undefined;
  const run = jest.fn(() => new Promise<void>((resolve) => (end = resolve)));
  return { run, end: () => end() };
}

describe('an action of the pane', () => {
  it('is not started again by a double click while it waits', async () => {
    const run = oneAtATime(jest.fn());
    const insert = held();
    const first = run(insert.run);
    await run(insert.run);
    expect(insert.run).toHaveBeenCalledTimes(1);
    insert.end();
    await first;
    void run(insert.run);
    expect(insert.run).toHaveBeenCalledTimes(2);
  });

  it('says that it waits, where it takes more than half a second, and only then', async () => {
    const onWait = jest.fn();
    const run = oneAtATime(onWait);
    const insert = held();
    const first = run(insert.run);
    jest.advanceTimersByTime(499);
    expect(onWait).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(onWait).toHaveBeenCalledTimes(1);
    insert.end();
    await first;
    await run(async () => undefined);
    jest.advanceTimersByTime(1000);
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('can be started again after it has failed', async () => {
    const run = oneAtATime(jest.fn());
    await expect(run(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    const insert = held();
    void run(insert.run);
    expect(insert.run).toHaveBeenCalledTimes(1);
  });
});
