import type { Annotation, Log, ProgressLine } from '../ports/ports.ts';
import type { LeftBehind } from '../line/left-behind.ts';

/** The edges of a workflow step; made by main.ts. */
export interface ActionPorts {
  log: Log;
  progress: ProgressLine;
  env: Record<string, string | undefined>;
  remember(left: LeftBehind): void;
  annotate(annotations: Annotation[]): void;
  writeOutputs(outputs: Record<string, string>): void;
  writeSummary(markdown: string): Promise<void>;
}
