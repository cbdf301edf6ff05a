import { describe, expect, it } from 'vitest';
import type { FoundService } from '../../../src/commands/init/found.ts';
import { stackLines } from '../../../src/commands/init/stack-lines.ts';

const service: FoundService = { name: 'shop', folder: '.', routes: [], healthPath: undefined };
const compose = {
  file: 'compose.yaml',
  service: 'web',
  build: './web',
  port: 3000,
  publishedPort: 8081,
  healthPath: undefined,
  isNeeded: false,
};
const dockerfile = { path: 'api/Dockerfile', port: 3000, healthPath: undefined };
const start = { command: 'npm start', build: 'npm install', from: 'package.json' };
const all = { compose: true, build: true };
const none = { compose: false, build: false };
const started = { start: 'npm start', 'start-directory': 'api', 'build-command': 'npm install' };

describe('how a service is started', () => {
  it.each<[string, Partial<FoundService>, typeof all, object]>([
    [
      'with its compose file first',
      { compose, dockerfile, start },
      all,
      { 'compose-file': 'compose.yaml', 'compose-service': 'web' },
    ],
    [
      'in its container, with the port it exposes',
      { folder: 'api', dockerfile, start },
      all,
      { build: 'api', port: 3000 },
    ],
    [
      'in its container, whose port is found later',
      { dockerfile: { ...dockerfile, port: undefined } },
      all,
      { build: '.' },
    ],
    ['by its command', { folder: 'api', start }, all, started],
    [
      'by its command, where containers cannot be had',
      { folder: 'api', compose, dockerfile, start },
      none,
      started,
    ],
    [
      'by somebody else: its published port',
      { compose, dockerfile },
      none,
      { 'target-url': 'http://localhost:8081' },
    ],
    ['by somebody else: a port to be put in', {}, all, { 'target-url': 'http://localhost:8080' }],
  ])('%s', (_, found, can, lines) => {
    expect(stackLines({ ...service, ...found }, can).lines).toEqual(lines);
  });

  it('the way without Docker stands beside that of a container', () => {
    expect(stackLines({ ...service, folder: 'api', dockerfile, start }, all).otherwise).toEqual(started);
    expect(stackLines({ ...service, dockerfile }, all).otherwise).toBeUndefined();
  });

  it('what has to run already is said', () => {
    expect(stackLines({ ...service, compose }, none).notes).toEqual([
      'Nothing says how shop is started without a container: start it with `docker compose -f compose.yaml up --wait` first.',
    ]);
  });
});
