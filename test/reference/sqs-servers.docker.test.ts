import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe } from 'vitest';
import { sqsConformance } from './sqs-conformance.ts';

/** Servers that others wrote, held to the same suite as ours. */
const SERVERS = [
  { name: 'ElasticMQ', image: 'softwaremill/elasticmq-native:1.7.1', port: 9324, health: '/health', env: [] },
  {
    name: 'LocalStack',
    image: 'localstack/localstack:4.14.0',
    port: 4566,
    health: '/_localstack/health',
    env: ['SERVICES=sqs', 'EAGER_SERVICE_LOADING=1', 'SQS_ENDPOINT_STRATEGY=path', 'DISABLE_EVENTS=1'],
  },
];

for (const { name, image, port, health, env } of SERVERS)
  describe(`${name} in a container`, () => {
    let container = '';
    let url = '';
    beforeAll(async () => {
      const variables = env.flatMap((one) => ['--env', one]);
      container = docker(
        'run',
        '--detach',
        '--pull',
        'never',
        ...variables,
        '--publish',
        `127.0.0.1::${port}`,
        image,
      );
      const deadline = Date.now() + 90_000;
      url = `http://${docker('port', container, String(port)).split('\n')[0]}`;
      while (
        !(await fetch(url + health, { signal: AbortSignal.timeout(2000) }).then(
          (response) => response.ok,
          () => false,
        ))
      ) {
        if (Date.now() > deadline) throw new Error(`${image} is not healthy: ${docker('logs', container)}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
    afterAll(() => void docker('rm', '--force', '--volumes', container));
    sqsConformance(name, () => url);
  });

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8', timeout: 60_000 }).trim();
}
