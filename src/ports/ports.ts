/** Edges as small function types, made by the entries (`ports/actions.ts`, `ports/terminal.ts`). */

export interface Log {
  /** One line for each decision and its source. */
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  debug(line: string): void;
  /** A stage: its lines are folded under `title` where the place can fold. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Never show this text again. */
  mask(secret: string): void;
}

/** A line that replaces itself in a terminal; in CI it is printed every 30 s. */
export interface ProgressLine {
  update(line: string): void;
  done(): void;
}

/** A line on the run's page. */
export interface Annotation {
  level: 'error' | 'warning';
  title: string;
  message: string;
}
