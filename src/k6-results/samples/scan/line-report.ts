/** What a scanner met on its way; every line is in exactly one of the counts. */
export interface LineReport {
  points: number;
  declarations: number;
  /** Lines that should be data and are not, the first one's number (from 1) and beginning. */
  broken: number;
  firstBroken: { line: number; text: string } | undefined;
  /** Lines of console output between the data. */
  foreign: number;
  lines: number;
  /** The last line had no end and could not be read: the writer was cut off. */
  cutOff: boolean;
  /** Values that are no finite number (`+Inf`), left out. */
  notFinite: number;
  /** Times a metric was declared again: results of another run were appended. */
  redeclared: number;
  /** Seconds the clock went back at most, between neighbouring lines. */
  backwardsS: number;
  /** `metric` at the end of the lines, as k6 up to 0.37 wrote them. */
  oldOrder: boolean;
}

export function newLineReport(): LineReport {
  return {
    points: 0,
    declarations: 0,
    broken: 0,
    firstBroken: undefined,
    foreign: 0,
    lines: 0,
    cutOff: false,
    notFinite: 0,
    redeclared: 0,
    backwardsS: 0,
    oldOrder: false,
  };
}
