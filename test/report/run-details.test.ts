import { expect, it } from 'vitest';
import { runDetails } from '../../src/report/model/run-details.ts';
import { runSummary } from '../judge/run-summary.ts';

const namesOf = (facts: { name: string }[]) => facts.map(({ name }) => name);

it('a script of one’s own is told by what k6 says it does, and by no profile', () => {
  const { profile: _, ...own } = runSummary('own');
  const facts = runDetails(
    {
      ...own,
      comparability: {
        scenarios: [
          { name: 'checkout', executor: 'constant-vus', vus: 4, durationS: 6 },
          { name: 'browse', executor: 'constant-arrival-rate', rate: 20, durationS: 6 },
        ],
        scriptEnv: [],
        loadSettings: {},
        eventsPath: '/events',
        k6Runner: 'host',
      },
    },
    undefined,
  );
  expect(facts).toContainEqual({
    name: 'Load',
    value: 'constant-vus checkout: 4 VUs for 6 s; constant-arrival-rate browse: 20/s for 6 s',
  });
  expect(namesOf(facts)).not.toContain('Profile');
  expect(namesOf(facts)).not.toContain('Stages');
});

it('a built-in script is told by its profile', () => {
  const facts = namesOf(runDetails(runSummary('ours'), undefined));
  expect(facts).toEqual(expect.arrayContaining(['Profile', 'Stages']));
  expect(facts).not.toContain('Load');
});
