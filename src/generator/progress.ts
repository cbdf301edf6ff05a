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

/** Reads one line of k6's stdout; undefined when it is another line. */
export function parseProgress(line: string): K6Progress | undefined {
  const match = RUNNING.exec(line.trim());
  if (match === null) return undefined;
  const [days, hours, minutes, seconds, vus, complete, interrupted] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return {
    elapsedS: (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0),
    vus: vus ?? 0,
    complete: complete ?? 0,
    interrupted: interrupted ?? 0,
  };
}
