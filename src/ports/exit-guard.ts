/**
 * Node ends a process when nothing is left that could wake it, also in the middle of an `await`: without a word, and with
 * what was started left behind. Here that is the end of `work` too: `lastResort` says so, takes down what was started
 * and gives the result.
 */
export async function withExitGuard<T>(work: Promise<T>, lastResort: () => Promise<T>): Promise<T> {
  let isSettled = false;
  const neverSilent = () => {
    // Not even the last resort came to an end.
    if (!isSettled) process.exitCode = 3;
  };
  process.once('exit', neverSilent);
  let onNothingLeft: () => void = () => {};
  const rescued = new Promise<T>((resolve, reject) => {
    onNothingLeft = () => void lastResort().then(resolve, reject);
    process.once('beforeExit', onNothingLeft);
  });
  try {
    return await Promise.race([work, rescued]);
  } finally {
    isSettled = true;
    process.off('beforeExit', onNothingLeft);
    process.off('exit', neverSilent);
  }
}

export const DIED_SILENTLY =
  'nothing was left that could have finished the run: a connection or a child process never came to an end. Please report it with the log.';
