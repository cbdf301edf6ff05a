// Unit tests of the suite, run by k6 itself: `k6 run k6/test/unit.ts`. A failed check is a red run.
import { check } from 'k6';
import { bodyWithId, readAnswer, renderBodies } from '../lib/bodies.ts';
import { buildOptions } from '../lib/options.ts';
import { resolveProfile } from '../lib/profiles.ts';
import { parseSeconds, readSettings } from '../lib/settings.ts';
import { turnsOf } from '../lib/turns.ts';

export const options = { iterations: 1, thresholds: { checks: ['rate==1'] } };

export default function () {
  const equals = (name: string, actual: unknown, expected: unknown) => {
    const same = JSON.stringify(actual) === JSON.stringify(expected);
    check(same, { [same ? name : `${name}: ${JSON.stringify(actual)}`]: (ok) => ok });
  };

  equals('90 is seconds', parseSeconds('90'), 90);
  equals('1h30m is 5400 s', parseSeconds('1h30m'), 5400);
  equals('10 minutes is no duration', parseSeconds('10 minutes'), undefined);

  const bodies = renderBodies('{"correlationId":"a","n":1}\n{"n":2}\n\n', 3, 'file');
  equals(
    'one body of three events from two',
    bodies.map((body) => bodyWithId(body, 'x')),
    ['{"n":1,"correlationId":"a-x"}\n{"n":2,"correlationId":"event-x"}\n{"n":1,"correlationId":"a-1-x"}'],
  );
  equals('an answer is read', readAnswer('{"total":3,"failed":1}'), { total: 3, failed: 1 });
  equals('a broken answer is none', readAnswer('{"total":'), undefined);
  equals('an answer without counts is none', readAnswer('{"status":"UP"}'), undefined);
  equals('an answer that fails more than it took is none', readAnswer('{"total":1,"failed":2}'), undefined);
  equals('no body is no answer', readAnswer(null), undefined);

  const settings = readSettings('load', {
    ORCHESTRATOR_URL: 'http://h:1/',
    EVENTS_PATH: '/e?x=1',
    PERF_VUS: '10',
  });
  equals('base and path are joined', settings.eventsUrl, 'http://h:1/e?x=1');
  equals('the endpoint has no query', settings.endpoint, '/e');
  const built = buildOptions(settings);
  equals('the last stage goes down to nobody', built.scenarios?.events, {
    executor: 'ramping-vus',
    startVUs: 0,
    stages: [
      { duration: '100000ms', target: 1 },
      { duration: '100000ms', target: 5 },
      { duration: '100000ms', target: 10 },
      { duration: '5000ms', target: 10 },
      { duration: '595000ms', target: 10 },
      { duration: '120000ms', target: 0 },
    ],
    gracefulRampDown: '12s',
    gracefulStop: '12s',
  });
  equals('sub-metrics have no expression', built.thresholds?.['http_reqs{phase:steady}'], []);

  const turns = turnsOf(resolveProfile({ testType: 'smoke', durationS: 10 }), 1);
  const first = turns.next(0);
  equals('the first turn is within one pace', [first.send, first.waitMs < 1000], [true, true]);
}
