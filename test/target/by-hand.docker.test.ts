import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from './compose-stack.ts';
import { leftoversOf } from './whole-run.ts';

/** The commands of the first `sh` block below a heading. */
function commandsBelow(file: string, heading: string): string[] {
  const text = readFileSync(join(PACKAGE_ROOT, file), 'utf8');
  const below = text.slice(text.indexOf(heading));
  const block = /```sh\n([\s\S]*?)```/.exec(below)?.[1] ?? '';
  return block.split('\n').filter((line) => line.trim() !== '');
}

/** A folder whose `k6` is the pinned one. */
function pathWithK6(): string {
  const folder = mkdtempSync(join(tmpdir(), 'perf-path-'));
  symlinkSync(process.env.PERF_TEST_K6_2 ?? 'PERF_TEST_K6_2 is not set', join(folder, 'k6'));
  return `${folder}:${process.env.PATH}`;
}

/** Runs lines as a person pastes them into one shell. */
function paste(lines: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['-e', '-c', lines.join('\n')],
      { cwd: PACKAGE_ROOT, env: { ...process.env, PATH: pathWithK6() }, maxBuffer: 10_000_000 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr }),
    );
  });
}

/** The default load takes 17 minutes: seconds of it are enough here. */
const SHORT = ['export PERF_DURATION=6s PERF_VUS=5'];
const shortened = (line: string) =>
  line.replace('run --rm k6', 'run --rm -e PERF_DURATION=6s -e PERF_VUS=5 k6');

/** One stack on fixed ports: what is printed cannot run twice on a machine. */
const PROJECT = 'orchestrator-perf';

describe('the commands as they are printed', () => {
  afterAll(async () => {
    await paste([`docker compose --project-name ${PROJECT} down --volumes --remove-orphans --timeout 1`]);
  });

  it('README: compose by hand, then k6 directly', async () => {
    const lines = commandsBelow('README.md', '**2. Compose by hand**');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toBe(commandsBelow('README.md', '**3. k6 directly**')[0]);
    const { code, output } = await paste([...SHORT, ...lines]);
    expect(code, output).toBe(0);
    expect(output).toMatch(/events_submitted\S*: \d+/);
    expect(await leftoversOf(PROJECT)).toEqual([]);
  });

  it('docs/compose.md: with Grafana, k6 inside, and figures for its dashboard', async () => {
    const lines = commandsBelow('docs/compose.md', '**2. Compose by hand**').map(shortened);
    const { code, output } = await paste(lines);
    expect(code, output).toBe(0);
    expect(output.match(/events_submitted\S*: \d+/g)).toHaveLength(2);
    expect(await leftoversOf(PROJECT)).toEqual([]);
  });
});
