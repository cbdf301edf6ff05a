import * as core from '@actions/core';
import type { Annotation, Log, ProgressLine } from '../ports/ports.ts';
import { slowProgress } from '../ports/terminal.ts';
import { guardCommands, plainLine } from '../ports/untrusted-lines.ts';

/** Log of a workflow step. Stages fold; text of others never becomes a command. */
export function actionsLog(): Log {
  return {
    info: (line) => core.info(guardCommands(printable(line))),
    // These are commands of ours: the toolkit escapes what is in them.
    warn: (line) => core.warning(printable(line)),
    error: (line) => core.error(printable(line)),
    debug: (line) => core.debug(printable(line)),
    group: (title, work) => core.group(plainLine(title), work),
    mask: (secret) => {
      if (secret !== '') core.setSecret(secret);
    },
  };
}

export function actionsProgress(): ProgressLine {
  return slowProgress((line) => core.info(guardCommands(line)));
}

export function writeOutputs(outputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

export async function writeJobSummary(markdown: string): Promise<void> {
  await core.summary.addRaw(markdown, true).write();
}

export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message } of annotations) {
    const text = printable(message);
    if (level === 'error') core.error(text, { title: plainLine(title) });
    else core.warning(text, { title: plainLine(title) });
  }
}

/** Turns the step red. The only call of setFailed. */
export function failStep(sentence: string): void {
  core.setFailed(printable(sentence));
}

const STATE = 'orchestrator-perf';

/** What the post step needs to know. Kept from the first call on: a killed main step cannot say it later. */
export function rememberForPost(): (left: unknown) => void {
  const remembered: unknown[] = [];
  core.saveState(STATE, JSON.stringify(remembered));
  return (left) => {
    remembered.push(left);
    core.saveState(STATE, JSON.stringify(remembered));
  };
}

/** What the main step remembered, in its order; undefined in the main step itself. */
export function stateOfMain(): unknown[] | undefined {
  const text = core.getState(STATE);
  if (text === '') return undefined;
  const state: unknown = JSON.parse(text);
  return Array.isArray(state) ? state : [];
}

function printable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(plainLine)
    .join('\n');
}
