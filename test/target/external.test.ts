import { createServer } from 'node:http';
import { hostname } from 'node:os';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import { startExternal } from '../../src/target/external.ts';
import { isThisMachine } from '../../src/target/this-machine.ts';
import { embeddedPlan, stackContext } from './embedded-plan.ts';

const planFor = (url: string, healthTimeoutMs = 300) => ({
  ...embeddedPlan({ healthTimeoutMs, healthPath: '/health', metricsPath: '/metrics' }),
  kind: 'external' as const,
  url,
});

async function failureOf(targetUrl: string): Promise<StackError> {
  const error = await startExternal(planFor(targetUrl), stackContext()).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StackError);
  return error as StackError;
}

describe('a service that runs already', () => {
  it('is asked for health below its prefix, and its paths stay below it', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/shop`;
      await using stack = await startExternal(planFor(`${url}/`, 30_000), stackContext());
      expect(stack).toMatchObject({
        url,
        isTargetHere: true,
        metricsUrl: `${url}/metrics`,
        queue: undefined,
      });
      expect(asked).toEqual(['/shop/health']);
    } finally {
      server.close();
    }
  });

  it.each([
    ['', 'the stack is external and no target URL is given'],
    ['ftp://example.org', 'the target URL is not an http or https URL: ftp://example.org'],
    ['example.org:80', 'the target URL is not an http or https URL: example.org:80'],
  ])('%s is refused', async (target, sentence) => {
    const error = await failureOf(target);
    expect(error.message).toBe(sentence);
    expect(error.hint).toContain('https://staging.example.com');
  });

  it.each([
    ['http://localhost:8080', true],
    ['http://app.localhost', true],
    ['http://127.1.2.3:1', true],
    ['http://127.1', true],
    ['http://[::1]:8080', true],
    ['http://[::ffff:127.0.0.1]:8080', true],
    ['http://0.0.0.0:8080', true],
    [`http://${hostname()}`, true],
    ['https://staging.example.com', false],
    ['http://localhost.example.com', false],
    ['http://128.0.0.1', false],
    ['http://[2001:db8::1]', false],
  ])('%s is on this machine: %s', (url, here) => {
    expect(isThisMachine(url)).toBe(here);
  });

  it('nobody there: what was asked and what came of it', async () => {
    const error = await failureOf('http://127.0.0.1:1');
    expect(error.message).toMatch(
      /^orchestrator was not healthy after 0\.3 s: GET http:\/\/127\.0\.0\.1:1\/health failed: /,
    );
  });
});
