import type { K6Files } from '../domain/k6.ts';
import type { GeneratorKind } from '../domain/plan.ts';
import type { K6Ending, LoadShard } from '../domain/measurement.ts';
import type { RunResult } from '../exec/run.ts';
import type { ProcessEnd } from '../exec/start.ts';
import type { LiveCounters } from './live-counters.ts';

/** Where k6 runs. One for a run; `open-generator.ts` makes it. */
export interface Generator {
  readonly kind: GeneratorKind;
  /** Beside the load itself, for machines to be found and images to be fetched. */
  readonly startsWithinMs?: number;
  /** k6 processes that share a load: each needs a VU of it. */
  readonly runners?: number;
  /** On other machines than this one. */
  readonly isElsewhere?: boolean;
  /** Of the k6 that runs there. */
  readonly k6Version: string;
  /** What to check when k6 cannot be started there. */
  readonly hint: string;
  /** Results come as lines of k6's log, which begin with this, and not as files; absent: as files. */
  readonly resultsInLog?: string;
  /** Tags in the options of a script are lost there, and have to be arguments. */
  readonly dropsScriptTags?: boolean;
  /** Base URL of the service under test as k6 reaches it from there; undefined until it is known. */
  serviceUrl(urlHere: string | undefined): string | undefined;
  /** Runs a short command of k6 (`inspect`) to its end. */
  ask(command: K6Command, limits: { timeoutMs: number; signal: AbortSignal }): Promise<RunResult>;
  /** Starts a load. Its end, also when it could not begin, is in `ended`. */
  start(launch: K6Launch): K6Process;
}

/** Paths are those of this machine, wherever k6 runs. */
export interface K6Command {
  /** Arguments of k6. */
  args: string[];
  /** Its whole environment, beside what a process needs to work at all. */
  env: Record<string, string>;
  /** Its working folder. */
  directory: string;
  /** Folders and files k6 must read. */
  reads: string[];
  /** What k6 reads on standard input, where the script is given as `-`. */
  input?: string;
}

export interface K6Launch extends K6Command {
  /** The folder k6 must write. */
  writes: string;
  /** Below `writes`; the arguments, the environment and the entry of a script name them too. */
  files: K6Files;
  /** It is over by then, whatever happens. */
  deadlineMs: number;
  /** Hides secrets in everything k6 utters: its lines, and the files it writes. */
  scrub(text: string): string;
  onStdout(line: string): void;
  onStderr(line: string): void;
}

/** A k6 under load. */
export interface K6Process {
  /** The process of this machine that is k6; undefined where k6 runs elsewhere. */
  readonly pid: number | undefined;
  /** Asks k6 to end and to write what it measured. Once: k6 takes a second request as "drop everything". */
  stop(): void;
  kill(): void;
  /** Never rejects. */
  readonly ended: Promise<ProcessEnd>;
  liveFigures(): LiveCounters;
  /** What it left behind, when it has ended. */
  results(): K6Results;
}

export interface K6Results {
  /** Parsed JSON, unvalidated. */
  summary: unknown;
  /** Lines of the dashboard recorder, unvalidated. */
  timeline: string | undefined;
  /** What handleSummary of a user's own script gave, unvalidated. */
  ownSummary: unknown;
  /** In place of a summary and a timeline, where several k6 shared the load. */
  shards?: LoadShard[];
  /** How it ended, where the exit code of one process does not tell. */
  ending?: K6Ending;
  /** What a reader of the figures should know of where they come from. */
  notes?: string[];
}
