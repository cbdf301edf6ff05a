import { expect, it } from 'vitest';
import { saidScenarios } from '../../src/generator/script/said-scenarios.ts';
import { scenarioText } from '../../src/wording/scenarios.ts';

/** As `k6 inspect` 2.2.0 prints them: what the script leaves open is null. */
const open = {
  startTime: null,
  gracefulStop: null,
  env: { TOKEN: 'hush' },
  exec: null,
  tags: null,
};

it.each([
  ['constant-vus', { vus: 4, duration: '6s' }, 'constant-vus checkout: 4 VUs for 6 s'],
  ['constant-vus', { vus: null, duration: '1m0s' }, 'constant-vus checkout: 1 VU for 1 min'],
  [
    'ramping-vus',
    {
      startVUs: null,
      stages: [
        { duration: '1m0s', target: 100 },
        { duration: '500ms', target: 0 },
      ],
    },
    'ramping-vus checkout: 1 VU → 100 in 1 min → 0 in 0.5 s',
  ],
  [
    'constant-arrival-rate',
    { rate: 30, timeUnit: '1m0s', duration: '10s', preAllocatedVUs: 5, maxVUs: 50 },
    'constant-arrival-rate checkout: 30 per 1 min for 10 s, with 5 to 50 VUs',
  ],
  [
    'ramping-arrival-rate',
    {
      startRate: 0,
      timeUnit: null,
      stages: [{ duration: '10s', target: 20 }],
      preAllocatedVUs: 5,
      maxVUs: null,
    },
    'ramping-arrival-rate checkout: 0/s → 20/s in 10 s, with 5 VUs',
  ],
  [
    'per-vu-iterations',
    { vus: 2, iterations: 10, maxDuration: '1h30m0s' },
    'per-vu-iterations checkout: 2 VUs, 10 iterations each, 1 h 30 min at most',
  ],
  [
    'shared-iterations',
    { vus: 1, iterations: 1000, maxDuration: null, startTime: '30s', exec: 'buy' },
    'shared-iterations checkout: 1,000 iterations shared by 1 VU, after 30 s, function buy',
  ],
])('%s is said in a sentence: %j', (executor, fields, sentence) => {
  const [said] = saidScenarios({ checkout: { executor, ...open, ...fields } });
  expect(said && scenarioText(said)).toBe(sentence);
  expect(JSON.stringify(said)).not.toContain('hush');
});
