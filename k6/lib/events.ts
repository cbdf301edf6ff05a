import { check } from 'k6';
import { SharedArray } from 'k6/data';
import exec from 'k6/execution';
import http, { type RefinedResponse } from 'k6/http';
import { Counter, Rate } from 'k6/metrics';
import { bodyWithId, readAnswer, renderBodies } from './bodies.ts';
import { REQUEST_TIMEOUT_S } from './options.ts';
import type { Settings } from './settings.ts';
import { unexpectedAnswers } from './unexpected.ts';

/** Events the service answered for, by its own count. */
const eventsSubmitted = new Counter('events_submitted');
/** Events it said it could not take or route. */
const eventsRejected = new Counter('events_rejected');
/** Events in requests without a readable answer: their fate is unknown. */
const eventsUnanswered = new Counter('events_unanswered');
/** Rejected and unanswered events together. */
const eventErrors = new Counter('event_errors');
/** One sample for every event, so that partly failed requests weigh what they are. */
const routingSuccessRate = new Rate('routing_success_rate');
/** Looked up once: k6 makes a new function at every look-up, which costs as much as the sample. */
const addRouting = routingSuccessRate.add;

/** A function that posts one body of events and counts what the answer says. */
export function eventSender(settings: Settings): () => void {
  const { eventsPerRequest } = settings.profile;
  const bodies = new SharedArray('event bodies', () => {
    const file = settings.eventsFile ?? import.meta.resolve('../data/test-orders-2500.jsonl');
    return renderBodies(
      open(file),
      eventsPerRequest,
      settings.eventsFile ?? 'k6/data/test-orders-2500.jsonl',
    );
  });
  const params = {
    headers: { 'Content-Type': 'text/plain' },
    tags: { name: settings.endpoint },
    timeout: `${REQUEST_TIMEOUT_S}s`,
    responseType: 'text' as const,
  };
  const tellWrong = unexpectedAnswers(settings.endpoint);
  // Each VU stays with one body: taking 30 kB out of a SharedArray costs k6 1.8 more CPU than a whole request.
  let body = '';
  let vuOfRun: string | undefined;
  let vu = 0;
  let requests = 0;
  return () => {
    if (vuOfRun === undefined) {
      const { idInTest } = exec.vu;
      vu = idInTest;
      body = bodies[idInTest % bodies.length] ?? '';
      vuOfRun = `${exec.scenario.startTime.toString(36)}-${idInTest}`;
    }
    const id = `${vuOfRun}-${requests++}`;
    const response = http.post(settings.eventsUrl, bodyWithId(body, id), params);
    if (!check(response, CHECKS)) tellWrong(response, vu);
    count(readAnswer(response.body), eventsPerRequest);
  };
}

const CHECKS = { 'status is 202': ({ status }: RefinedResponse<'text'>) => status === 202 };

function count(answer: { total: number; failed: number } | undefined, sent: number): void {
  const unanswered = answer === undefined ? sent : 0;
  const { total, failed } = answer ?? { total: 0, failed: 0 };
  eventsSubmitted.add(total);
  eventsRejected.add(failed);
  eventsUnanswered.add(unanswered);
  eventErrors.add(failed + unanswered);
  for (let event = 0; event < total - failed; event++) addRouting(1);
  for (let event = 0; event < failed + unanswered; event++) addRouting(0);
}
