import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunSummary } from '../../src/domain/measurement.ts';
import type { SideBySide } from '../../src/domain/side-by-side.ts';
import { type CliResult, type CliRun, runCli, startCli } from '../target/cli.ts';

/** How a version of the service misbehaves. */
export interface Misbehaviour {
  /** Ends with 7 at its sixtieth request, where it was started for the third time. */
  diesInRound3?: boolean;
  /** Its health check answers 503. */
  neverHealthy?: boolean;
  /** Answers 404 to every path but `/events`. */
  knowsOnlyEvents?: boolean;
  /** Answers 202 to `/new`, after a tenth of a second. */
  isSlowAtNew?: boolean;
  ignoresSigterm?: boolean;
  /** Has a child in a group of its own, which does the same with SIGTERM. */
  forks?: boolean;
  /** Goes on in the background, and ends. */
  daemonises?: boolean;
  /** Listens there whatever PORT says. */
  listensOn?: number;
  /** Answers `/setup` after two seconds. */
  takesItsTime?: boolean;
  /** Once, in its second start, waits with its port until the file `port-taken` is there. */
  waitsForTaken?: boolean;
  /** In its second start, writes to the folder of the results until nothing more goes in. */
  fillsDisk?: boolean;
}

/** A service of events; the folder STATE is where it tells and is told. */
export const service = (side: 'base' | 'candidate', misbehaviour: Misbehaviour = {}): string => `
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
const is = ${JSON.stringify(misbehaviour)};
const state = process.env.STATE;
if (is.daemonises && process.env.DAEMON === undefined) {
  spawn(process.execPath, process.argv.slice(1), { detached: true, stdio: 'ignore', env: { ...process.env, DAEMON: '1' } }).unref();
  process.exit(0);
}
if (is.ignoresSigterm) process.on('SIGTERM', () => {});
if (is.forks)
  spawn(
    process.execPath,
    ['-e', (is.ignoresSigterm ? "process.on('SIGTERM', () => {});" : '') + 'setInterval(() => {}, 1000)'],
    { detached: true, stdio: 'ignore' },
  ).unref();
const starts = state + '/starts-${side}';
appendFileSync(starts, 'x');
const start = readFileSync(starts, 'utf8').length;
const port = is.listensOn ?? Number(process.env.PORT);
if (is.waitsForTaken && start === 2) {
  writeFileSync(state + '/port.tmp', String(port));
  renameSync(state + '/port.tmp', state + '/port');
  while (!existsSync(state + '/port-taken')) await sleep(20);
}
if (is.fillsDisk && start === 2) {
  try {
    for (;;) appendFileSync('perf-results/filler', Buffer.alloc(16384));
  } catch {}
}
let requests = 0;
http.createServer((request, response) => {
  if (request.method === 'GET' && request.url === '/health') {
    response.writeHead(is.neverHealthy ? 503 : 200);
    return response.end('{"status":"UP"}');
  }
  if (request.url === '/setup') return setTimeout(() => response.end('ready'), is.takesItsTime ? 2000 : 0);
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    requests += 1;
    if (requests === 1) writeFileSync(state + '/loaded-${side}-' + start, '');
    if (is.diesInRound3 && start === 3 && requests === 60) process.exit(7);
    const total = body.split('\\n').filter(Boolean).length;
    const known = !is.knowsOnlyEvents || request.url === '/events';
    setTimeout(() => {
      response.writeHead(known ? 202 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ total, successful: total, failed: 0, failures: [], durationMs: 1 }));
    }, existsSync(state + '/slow') || (is.isSlowAtNew && request.url === '/new') ? 100 : 20);
  });
}).listen(port, '127.0.0.1');
`;

export type Flags = Record<string, string | undefined>;

/** Whether this machine lets us mount something for one process alone. */
export const canMount = (): boolean =>
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' }).status ===
  0;

/** A repository whose main is the base and whose work tree is the candidate, and all that a comparison of them leaves. */
export class Duet implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'perf-duet-faults-'));
  readonly shop = join(this.folder, 'shop');
  readonly state = join(this.folder, 'state');
  /** TMPDIR of the tool. */
  readonly temporary = join(this.folder, 'tmp');

  constructor(base: string = service('base'), candidate: string = service('candidate')) {
    for (const directory of [this.shop, this.state, this.temporary]) mkdirSync(directory);
    this.git('init', '--initial-branch', 'main');
    this.write('.gitignore', 'perf-results\n');
    this.commit('base', base);
    if (candidate !== base) this.write('service.mjs', candidate);
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
      cwd: this.shop,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.shop, name), text);
  }

  commit(message: string, text: string): void {
    this.write('service.mjs', text);
    this.git('add', '.');
    this.git('commit', '-m', message);
  }

  /** As a clone of its last commit alone, whose remote is gone. */
  makeShallow(): void {
    const whole = join(this.folder, 'whole');
    renameSync(this.shop, whole);
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${whole}`, this.shop]);
    rmSync(whole, { recursive: true });
  }

  /** Flags beside the usual ones; one that is undefined is left out. */
  start(flags: Flags = {}): CliRun {
    return startCli(...this.#command(flags));
  }

  run(flags: Flags = {}): Promise<CliResult> {
    return runCli(...this.#command(flags));
  }

  /** The same where a folder, as this run alone sees it, is a file system of so many KB. */
  runInRoomOf(kilobytes: number, directory: string, flags: Flags = {}): Promise<CliResult> {
    mkdirSync(directory, { recursive: true });
    const [args, given] = this.#command(flags);
    const mounted = `mount -t tmpfs -o size=${kilobytes}k tmpfs "$0" && exec "$@"`;
    return runCli(args, { ...given, through: ['unshare', '--mount', 'sh', '-c', mounted, directory] });
  }

  #command(flags: Flags): [string[], { cwd: string; env: Record<string, string> }] {
    const all: Flags = {
      base: 'main',
      start: 'node service.mjs',
      'start-env': `STATE=${this.state}`,
      'health-path': '/health',
      rounds: '4',
      'round-duration': '5s',
      'warm-up': '1s',
      'side-by-side': 'concurrent',
      vus: '8',
      'events-per-second': '400',
      'events-per-request': '10',
      thresholds: 'no defaults',
      'k6-path': process.env.PERF_TEST_K6_2 ?? 'k6',
      ...flags,
    };
    const args = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    );
    return [['run', 'load', ...args], { cwd: this.shop, env: { TMPDIR: this.temporary } }];
  }

  get result(): RunSummary | undefined {
    const path = join(this.shop, 'perf-results', 'load', 'result.json');
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  }

  /** What was compared; throws with what was said where nothing was. */
  compared(run: CliResult): SideBySide {
    const { sideBySide } = this.result ?? {};
    if (sideBySide === undefined) throw new Error(`nothing was compared:\n${run.stdout}\n${run.stderr}`);
    return sideBySide;
  }

  /** The results of a version in a round: they are there while it is loaded. */
  results(round: number, side: 'base' | 'candidate'): string {
    return join(this.shop, 'perf-results', 'load', 'rounds', String(round).padStart(2, '0'), side);
  }

  /** Whether a version has had a request in its start of this number: that of the round, where each came up at once. */
  isLoaded(start: number, side: 'base' | 'candidate'): boolean {
    return existsSync(join(this.state, `loaded-${side}-${start}`));
  }

  async end(run: CliRun): Promise<CliResult> {
    return { code: await run.ended, stdout: run.stdout(), stderr: run.stderr() };
  }

  /** Every living process that has this folder in its arguments, its environment or as its directory. */
  processes(): { pid: number; command: string }[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .flatMap((pid) => {
        try {
          const read = (name: string) => readFileSync(`/proc/${pid}/${name}`, 'utf8').replaceAll('\0', ' ');
          const command = read('cmdline');
          // Of one that has ended and nobody has asked for yet nothing is left to read.
          return (command + read('environ')).includes(this.folder) ? [{ pid: Number(pid), command }] : [];
        } catch {
          return [];
        }
      });
  }

  /** Processes, work trees and temporary folders: what must be gone after whatever happened. */
  left(): string[] {
    return [
      ...this.processes().map(({ pid, command }) => `process ${pid}: ${command}`),
      ...this.git('worktree', 'list').split('\n').slice(1),
      ...readdirSync(this.temporary),
    ];
  }

  [Symbol.dispose](): void {
    // What a failed test left must not burden the next ones.
    for (const { pid } of this.processes()) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Ended meanwhile.
      }
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
