/** What k6's own progress lines say. */
export interface K6Progress {
  /** Since k6 started the test (setup included), by k6's clock. */
  elapsedS: number;
  vus: number;
  complete: number;
  interrupted: number;
}

/** `running (01m02.0s), 0010/2000 VUs, 1234 complete and 0 interrupted iterations` */
const RUNNING =
  /^running \((?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(\d+(?:\.\d+)?)s\), (\d+)\/\d+ VUs, (\d+) complete and (\d+) interrupted iterations$/;

/** `events   [  25% ] 2/2 VUs  1.0s/4.0s`, of each scenario after the line above: its own time, without setup. */
const SCENARIO = /^\S+ [ •✓✗]*\[ *\d+% \] .*?\s(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(\d+(?:\.\d+)?)s\/\d/;

/** Reads one line of k6's stdout; undefined when it is another line. */
export function parseProgress(line: string): K6Progress | undefined {
  const match = RUNNING.exec(line.trim());
  if (match === null) return undefined;
  const [days, hours, minutes, seconds, vus, complete, interrupted] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return {
    elapsedS: secondsOf([days, hours, minutes, seconds]),
    vus: vus ?? 0,
    complete: complete ?? 0,
    interrupted: interrupted ?? 0,
  };
}

/** Seconds since a scenario began, from its line; undefined when it is another line, or the scenario waits for its turn. */
export function scenarioElapsedS(line: string): number | undefined {
  const match = SCENARIO.exec(line);
  return match === null ? undefined : secondsOf(match.slice(1).map((part) => Number(part ?? 0)));
}

const secondsOf = ([days = 0, hours = 0, minutes = 0, seconds = 0]: (number | undefined)[]): number =>
  ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
