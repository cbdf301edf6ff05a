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
const started = { start: 'npm start', 'start-directory': 'api', 'build-command': 'npm install' };

describe('how a service is started', () => {
  it.each<[string, Partial<FoundService>, object]>([
    [
      'with its compose file first',
      { compose, dockerfile, start },
      { 'compose-file': 'compose.yaml', 'compose-service': 'web' },
    ],
    [
      'in its container, with the port it exposes',
      { folder: 'api', dockerfile, start },
      { build: 'api', port: 3000 },
    ],
    [
      'in its container, whose port is found later',
      { dockerfile: { ...dockerfile, port: undefined } },
      { build: '.' },
    ],
    ['by its command', { folder: 'api', start }, started],
    ['by somebody else', {}, { 'target-url': 'http://localhost:8080' }],
  ])('%s', (_, found, lines) => {
    expect(stackLines({ ...service, ...found }).lines).toEqual(lines);
  });

  it('the way without Docker stands beside that of a container', () => {
    expect(stackLines({ ...service, folder: 'api', dockerfile, start }).otherwise).toEqual(started);
    expect(stackLines({ ...service, dockerfile }).otherwise).toBeUndefined();
  });

  it('what has to run already is said', () => {
    expect(stackLines(service).notes[0]).toContain(
      'Nothing says how shop is started: put its address into target-url',
    );
  });
});
