import type { Log, ProgressLine } from '../../src/ports/ports.ts';

export interface RecordedLog extends Log {
  lines: string[];
}

/** Keeps what was logged, level first, and shows nothing. */
export function recordingLog(): RecordedLog {
  const lines: string[] = [];
  const write = (level: string) => (line: string) => void lines.push(`${level}: ${line}`);
  return {
    lines,
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    group: (_, work) => work(),
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
