/**
 * A mistake or a condition the user can do something about. `message` says what happened, with the value, and what
 * was expected; `hint` says what to do. Every other error is a bug and shows its stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  hint: string;
  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }

  /** Hides what must not be told in everything that is. */
  scrub(hide: (text: string) => string): void {
    this.message = hide(this.message);
    this.hint = hide(this.hint);
  }
}

/** All input mistakes of one invocation, reported together. */
export class InputError extends UserError {
  override readonly name = 'InputError';
  readonly problems: string[];
  constructor(problems: string[], hint = '') {
    const [only = 'there is nothing to run'] = problems;
    const list = problems.map((problem) => `- ${problem}`).join('\n');
    super(problems.length < 2 ? only : `${problems.length} mistakes in what was given:\n${list}`, hint);
    this.problems = problems;
  }
}

/** The stack did not come up, or broke: `service` is the culprit, `logTail` its last lines (hostile text). */
export class StackError extends UserError {
  override readonly name = 'StackError';
  readonly service: string | undefined;
  logTail: string[];
  constructor(
    message: string,
    hint: string,
    service: string | undefined,
    logTail: string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, hint, options);
    this.service = service;
    this.logTail = logTail;
  }

  override scrub(hide: (text: string) => string): void {
    super.scrub(hide);
    this.logTail = this.logTail.map(hide);
  }
}

/** k6 could not be found, checked or started. A run that started and broke is a LoadOutcome, not an error. */
export class LoadError extends UserError {
  override readonly name = 'LoadError';
}

/** A file that is no result of k6, or holds nothing, or files of different runs: no figure can come of it. */
export class UnreadableError extends UserError {
  override readonly name = 'UnreadableError';
}
