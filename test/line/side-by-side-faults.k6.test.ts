import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { freePort } from '../../src/exec/free-port.ts';
import { until } from '../target/cli.ts';
import { canMount, Duet, type Flags, service } from './duet.ts';

/** Those of a script of one’s own, and of requests. */
const NO_EVENTS: Flags = { vus: undefined, 'events-per-second': undefined, 'events-per-request': undefined };

/** A k6 that is the real one, and runs this of a shell before in the rounds of the base. */
function k6With(duet: Duet, shell: string): string {
  const path = join(duet.folder, 'k6');
  writeFileSync(
    path,
    `#!/bin/sh\ncase "$* $(env)" in *${duet.results(2, 'base')}*) ${shell};; esac\nexec ${process.env.PERF_TEST_K6_2} "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

/** Eight VUs that ask for these in turn, after a set-up. */
const script = (paths: string[]): string => `
import http from 'k6/http';
import { sleep } from 'k6';
export const options = { scenarios: { events: { executor: 'constant-vus', vus: 8, duration: '20s', exec: 'events' } } };
export function setup() { http.get(__ENV.ORCHESTRATOR_URL + '/setup'); }
export function events() {
  for (const path of ${JSON.stringify(paths)}) http.post(__ENV.ORCHESTRATOR_URL + path, 'one');
  sleep(0.2);
}
`;

// Each is mostly waiting, in folders and at ports of its own.
describe.concurrent('two versions side by side', () => {
  describe('a base that cannot be had: said before any load', () => {
    it('a ref that nobody knows, with the name that may be meant', async ({ expect }) => {
      using duet = new Duet();
      const { code, stderr } = await duet.run({ base: 'mian' });
      expect(code).toBe(2);
      expect(stderr).toMatch(/"mian" is no branch, tag or commit of this repository.*Did you mean "main"/);
      expect(duet.result).toBeUndefined();
      expect(duet.left()).toEqual([]);
    });

    it('the very commit that is checked out, and nothing was changed: calibrate is offered', async ({
      expect,
    }) => {
      using duet = new Duet(service('base'), service('base'));
      const { code, stderr } = await duet.run();
      expect(code).toBe(2);
      expect(stderr).toMatch(/is the very commit that is checked out, and no file differs/);
      expect(stderr).toContain('orchestrator-perf calibrate measures one version against itself.');
      expect(duet.left()).toEqual([]);
    });

    it('a shallow clone whose remote does not give more', async ({ expect }) => {
      using duet = new Duet();
      duet.commit('change', service('candidate'));
      duet.makeShallow();
      const { code, stderr } = await duet.run({ base: 'HEAD~1' });
      expect(code).toBe(2);
      expect(stderr).toMatch(/the clone is shallow, HEAD~1 is not in it.*could not be fetched from origin/s);
      expect(stderr).toContain('fetch-depth: 0');
      expect(duet.left()).toEqual([]);
    });

    it('a branch that has gone on: the commit where this work left it is the base, and is named', async ({
      expect,
    }) => {
      using duet = new Duet();
      duet.git('checkout', '-b', 'change');
      duet.commit('change', service('candidate'));
      const left = duet.git('rev-parse', '--short=7', 'main');
      duet.git('checkout', 'main');
      duet.commit('more', `${service('base')}\n// later`);
      duet.git('checkout', 'change');
      const { code, stdout, stderr } = await duet.run({ 'dry-run': 'true' });
      expect(code, stderr).toBe(0);
      expect(stdout).toContain(`main (${left})`);
      expect(stderr).toContain(
        'the base is the commit where this work left main, which has gone on by 1 commit',
      );
      expect(duet.left()).toEqual([]);
    });

    it.skipIf(!canMount())('a disk that has no room for its files', async ({ expect }) => {
      using duet = new Duet();
      duet.write('large.bin', 'x'.repeat(500_000));
      duet.commit('large', service('base'));
      duet.write('service.mjs', service('candidate'));
      const { code, stderr } = await duet.runInRoomOf(200, duet.temporary);
      expect(code, stderr).toBe(2);
      expect(stderr).toMatch(/could not be checked out in .*Is there room on the disk\?/s);
      expect(duet.left()).toEqual([]);
    });

    it('three rounds: how many there must be', async ({ expect }) => {
      using duet = new Duet();
      const { code, stderr } = await duet.run({ rounds: '3' });
      expect(code).toBe(2);
      expect(stderr).toMatch(/rounds is "3" .*: expected a whole number between 4 and 40/);
      expect(duet.left()).toEqual([]);
    });
  });

  describe('a version that does not come up: one round, both stacks gone', () => {
    it('a base whose build fails is broken, with the last lines of the build', async ({ expect }) => {
      using duet = new Duet();
      duet.write('build.sh', 'echo "no such compiler"; exit 3\n');
      duet.commit('build', service('base'));
      duet.write('build.sh', 'exit 0\n');
      const run = await duet.run({ 'build-command': 'sh build.sh' });
      expect(duet.compared(run)).toMatchObject({ call: 'inconclusive', ended: 'a version failed' });
      expect(run.stdout).toMatch(/^BROKEN .*build-command of main \([0-9a-f]{7}\) exited with code 3/m);
      expect(run.code).toBe(3);
      expect(duet.left()).toEqual([]);
    });

    it('a base that is never healthy is broken, with what its health check answered', async ({ expect }) => {
      using duet = new Duet(service('base', { neverHealthy: true }));
      const run = await duet.run({ 'health-timeout': '3s' });
      expect(duet.compared(run)).toMatchObject({ call: 'inconclusive', ended: 'a version failed' });
      expect(run.stdout).toMatch(/^BROKEN .*was not healthy after \d+ s: GET .* answered 503/m);
      expect(run.code).toBe(3);
      expect(duet.left()).toEqual([]);
    });

    it('a change that goes into the background fails, and its daemon is ended', async ({ expect }) => {
      using duet = new Duet(service('base'), service('candidate', { daemonises: true }));
      const run = await duet.run();
      expect(duet.compared(run)).toMatchObject({ call: 'regressed', ended: 'a version failed' });
      expect(run.stdout).toMatch(/^FAILED .*exited with code 0 and left one process in the background/m);
      expect(run.code).toBe(1);
      expect(duet.left()).toEqual([]);
    });

    it('two that both want the same port, whatever PORT says, compare nothing', async ({ expect }) => {
      const listensOn = await freePort();
      using duet = new Duet(service('base', { listensOn }), service('candidate', { listensOn }));
      const run = await duet.run({ 'health-timeout': '4s' });
      expect(duet.compared(run).call).toBe('inconclusive');
      expect(run.stdout).toMatch(/^BROKEN .*both versions failed in round 1/m);
      expect(run.stderr).toMatch(/It listens on port \d+ instead: let it read the variable PORT/);
      expect(run.code).toBe(3);
      expect(duet.left()).toEqual([]);
    });
  });

  describe('a version that dies in round 3: rounds 1 and 2 are kept', () => {
    it.for([
      [
        'candidate',
        'regressed',
        /^FAILED .*this change failed in round 3 while the base did not: .* exited with code 7/m,
        1,
      ],
      [
        'base',
        'inconclusive',
        /^BROKEN .*the base failed in round 3, so there is nothing to compare with/m,
        3,
      ],
    ] as const)(
      'the %s: %s, and no process of both is left',
      async ([side, call, said, code], { expect }) => {
        const is = { forks: true };
        const dies = { ...is, diesInRound3: true };
        using duet = new Duet(
          service('base', side === 'base' ? dies : is),
          service('candidate', side === 'candidate' ? dies : is),
        );
        const run = await duet.run();
        const { rounds, ...compared } = duet.compared(run);
        expect(compared).toMatchObject({ call, ended: 'a version failed' });
        expect(rounds.map(({ notCounted }) => notCounted === undefined)).toEqual([true, true, false]);
        expect(rounds[2]?.[side].died).toMatch(/exited with code 7/);
        expect(run.stdout).toMatch(said);
        expect(run.code).toBe(code);
        expect(duet.left()).toEqual([]);
      },
    );
  });

  describe('what happens in a round', () => {
    it('one k6 cannot have its port, one is killed: those rounds do not count, and call nothing', async ({
      expect,
    }) => {
      using duet = new Duet();
      const taker = join(duet.folder, 'taker.mjs');
      // Listens where k6 is to listen, as any other program may, while k6 runs.
      writeFileSync(
        taker,
        `import { spawn } from 'node:child_process';
       import { createServer } from 'node:net';
       const args = process.argv.slice(2);
       const [, port] = args[args.lastIndexOf('--address') + 1].split(':');
       createServer().listen(Number(port), '127.0.0.1', () => {
         spawn('${process.env.PERF_TEST_K6_2}', args, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 99));
       });\n`,
      );
      const run = duet.start({ 'k6-path': k6With(duet, `exec ${process.execPath} ${taker} "$@"`) });
      const k6 = () =>
        duet
          .processes()
          .find(({ command }) => command.includes(' run ') && command.includes(duet.results(3, 'base')));
      await until(() => k6() !== undefined && duet.isLoaded(3, 'base'), 90_000, 'k6 of the base in round 3');
      process.kill(k6()?.pid ?? Number.NaN, 'SIGKILL');
      const { rounds, call, notes } = duet.compared(await duet.end(run));
      expect(rounds.map(({ notCounted }) => notCounted)).toEqual([
        undefined,
        expect.stringMatching(/^the base: k6 could not open the port of its REST API/),
        expect.stringMatching(/^the base: k6 was killed \(SIGKILL\)/),
      ]);
      expect(call).toBe('inconclusive');
      expect(notes.join('\n')).toMatch(/^2 rounds of 3 did not count: .*[^.]\.$/m);
      expect(await run.ended).toBe(0);
      expect(duet.left()).toEqual([]);
    });

    it('a port that another program takes first is no fault of the version: it gets another', async ({
      expect,
    }) => {
      using duet = new Duet(undefined, service('candidate', { waitsForTaken: true }));
      const run = duet.start();
      await until(() => existsSync(join(duet.state, 'port')), 60_000, 'the port of round 2');
      const other = createServer((socket) => socket.destroy());
      const port = Number(readFileSync(join(duet.state, 'port'), 'utf8'));
      await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
      writeFileSync(join(duet.state, 'port-taken'), '');
      await until(() => duet.isLoaded(3, 'base'), 60_000, 'round 3');
      run.child.kill('SIGINT');
      const { rounds, ended } = duet.compared(await duet.end(run));
      other.close();
      expect(run.stderr()).toContain(`port ${port} was taken by another program meanwhile`);
      expect(ended).toBe('interrupted');
      expect(rounds.map(({ round, notCounted }) => [round, notCounted])).toEqual([
        [1, undefined],
        [2, undefined],
      ]);
      expect(duet.left()).toEqual([]);
    });

    it('both become five times slower from round 3 on: no call of a change', async ({ expect }) => {
      using duet = new Duet();
      const run = duet.start();
      await until(() => duet.isLoaded(3, 'base'), 90_000, 'round 3');
      writeFileSync(join(duet.state, 'slow'), '');
      const { rounds, call } = duet.compared(await duet.end(run));
      expect(rounds).toHaveLength(4);
      expect(rounds[3]?.base.p50Ms).toBeGreaterThan(2 * (rounds[0]?.base.p50Ms ?? Number.NaN));
      expect(['inconclusive', 'no change']).toContain(call);
      expect(await run.ended).toBe(0);
      expect(duet.left()).toEqual([]);
    });

    it('a base that does not know an endpoint yet: it is named and left out, and nothing is held against it', async ({
      expect,
    }) => {
      using duet = new Duet(service('base', { knowsOnlyEvents: true }));
      const run = await duet.run({
        ...NO_EVENTS,
        vus: '8',
        'requests-per-second': '60',
        requests: 'GET /events\nGET /new',
      });
      const { rounds, call, notes } = duet.compared(run);
      expect(rounds.map(({ notCounted }) => notCounted)).toEqual(rounds.map(() => undefined));
      expect(notes).toContain('Left out, as this change alone answers it: GET /new.');
      expect(call).not.toBe('regressed');
      expect(run.code).toBe(0);
      expect(duet.left()).toEqual([]);
    });

    it('the same in a script, whose endpoints nobody knows: what was answered is not the same, and not judged', async ({
      expect,
    }) => {
      using duet = new Duet(
        service('base', { knowsOnlyEvents: true }),
        service('candidate', { isSlowAtNew: true }),
      );
      duet.write('own.js', script(['/events', '/new']));
      const run = await duet.run({ ...NO_EVENTS, script: 'own.js' });
      const { call, figures } = duet.compared(run);
      const p50 = figures.find(({ figure, endpoint }) => figure === 'p50' && endpoint === undefined);
      expect(p50?.call).toBeUndefined();
      expect(p50?.because).toMatch(/^the base fails \d.* % of the requests and this change 0 %/);
      expect(call).not.toBe('regressed');
      expect(run.code).toBe(0);
      expect(duet.left()).toEqual([]);
    });

    it('loads that begin two seconds apart: only the seconds that they share are held against each other', async ({
      expect,
    }) => {
      using duet = new Duet(service('base', { takesItsTime: true }));
      duet.write('own.js', script(['/events']));
      const run = await duet.run({ ...NO_EVENTS, script: 'own.js' });
      const { rounds, call } = duet.compared(run);
      for (const { skewMs = 0, base, candidate, notCounted } of rounds) {
        expect(notCounted).toBeUndefined();
        expect(skewMs).toBeGreaterThan(1500);
        expect(skewMs).toBeLessThan(3500);
        expect(base.windows.length).toBe(candidate.windows.length);
        // Five seconds, of which they share three, and the first tick begins before.
        expect(base.windows.length).toBeLessThanOrEqual(3);
      }
      expect(call).not.toBe('regressed');
      expect(duet.left()).toEqual([]);
    });

    it('SIGKILL of the tool: the next run ends both services with their children, and removes the files of the base', async ({
      expect,
    }) => {
      const is = { ignoresSigterm: true, forks: true };
      using duet = new Duet(service('base', is), service('candidate', is));
      const run = duet.start();
      await until(() => duet.isLoaded(1, 'base') && duet.isLoaded(1, 'candidate'), 60_000, 'round 1');
      run.child.kill('SIGKILL');
      await run.ended;
      // Any run that starts on this machine ends the processes; the files are for the next one in this repository.
      await duet.run({ start: 'false' });
      await until(
        () => duet.left().length === 0,
        10_000,
        'the end of k6, whose output nobody reads any more',
      ).catch(() => {});
      expect(duet.left()).toEqual([]);
    });

    it.skipIf(!canMount())(
      'a disk that is full from round 2 on: round 1 is told, and the disk is named',
      async ({ expect }) => {
        using duet = new Duet(undefined, service('candidate', { fillsDisk: true }));
        const { code, stdout, stderr } = await duet.runInRoomOf(12_000, join(duet.shop, 'perf-results'));
        expect(stdout, stderr).toMatch(/^INCONCLUSIVE .*only 1 of \d rounds count/m);
        expect(stderr).toMatch(/results cannot be written to .*: the disk is full/);
        expect(code).toBe(3);
        expect(duet.left()).toEqual([]);
      },
    );
  });
});
