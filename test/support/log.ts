import type { Log } from '../../src/ports/ports.ts';

export interface RecordedLog extends Log {
  lines: string[];
}

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
