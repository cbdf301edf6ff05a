import type { Log, ProgressLine } from '../../src/ports/ports.ts';

export interface RecordingLog extends Log {
  lines: string[];
}

/** Keeps what was logged, level first, and shows nothing. */
export function silentLog(): RecordingLog {
  const lines: string[] = [];
  const level = (name: string) => (line: string) => {
    lines.push(`${name}: ${line}`);
  };
  return {
    lines,
    info: level('info'),
    warn: level('warn'),
    error: level('error'),
    debug: level('debug'),
    group: (_title, work) => work(),
    mask: () => {},
  };
}

export interface RecordingProgress extends ProgressLine {
  lines: string[];
  ended: boolean;
}

export function recordingProgress(): RecordingProgress {
  const progress: RecordingProgress = {
    lines: [],
    ended: false,
    update: (line) => progress.lines.push(line),
    done: () => {
      progress.ended = true;
    },
  };
  return progress;
}
