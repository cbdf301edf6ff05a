/**
 * Runs in a pod of its own beside the runners of a load: waits until each of them is ready, asks the service under test
 * for health from there, and lets all of them go at once. What it has to say is one line on its log.
 */
import http from 'k6/http';
import { sleep } from 'k6';

declare const console: { log(text: string): void };

interface Request {
  mark: string;
  /** Addresses of the runners, by index. */
  runners: string[];
  healthUrl: string;
  withinMs: number;
}

const request: Request = JSON.parse(__ENV.PERF_START ?? '{"runners":[]}');
const statuses = request.runners.map((address) => `http://${address}:6565/v1/status`);

export const options = {
  scenarios: {
    start: {
      executor: 'per-vu-iterations',
      vus: 1,
      iterations: 1,
      maxDuration: `${Math.ceil(request.withinMs / 1000) + 60}s`,
    },
  },
  batch: Math.max(1, statuses.length),
  thresholds: {},
};

/** `lib.ExecutionStatus` of k6: paused before the run. */
const READY = 4;

function tell(what: Record<string, unknown>): void {
  console.log(`${request.mark} ${JSON.stringify(what)}`);
}

export default function start(): void {
  const until = Date.now() + request.withinMs;
  let waiting = statuses.map((_, index) => index);
  let health = 'was not asked';
  let isHealthy = false;
  while (waiting.length > 0 || !isHealthy) {
    const answers = http.batch(
      waiting.map((index) => ({ method: 'GET', url: statuses[index] ?? '', params: { timeout: '5s' } })),
    );
    waiting = waiting.filter((_, at) => statusOf(answers[at]) !== READY);
    if (!isHealthy) {
      const answer = http.get(request.healthUrl, { timeout: '5s' });
      isHealthy = answer.status >= 200 && answer.status < 300;
      health = answer.error !== '' ? answer.error : `answered ${answer.status}`;
    }
    if (waiting.length === 0 && isHealthy) break;
    if (Date.now() > until) {
      tell({ waiting, isHealthy, health });
      return;
    }
    sleep(waiting.length > 0 ? 0.2 : 1);
  }
  const body = JSON.stringify({ data: { type: 'status', id: 'default', attributes: { paused: false } } });
  const params = { headers: { 'Content-Type': 'application/json' }, timeout: '10s' };
  const fromMs = Date.now();
  const answers = http.batch(statuses.map((url) => ({ method: 'PATCH', url, body, params })));
  const toMs = Date.now();
  const refused = answers.flatMap((answer, index) =>
    answer.status === 200 ? [] : [{ index, why: answer.error || `answered ${answer.status}` }],
  );
  // To the second: enough to see clocks that are apart.
  const clocksMs = answers.map((answer) => Date.parse(String(answer.headers.Date)));
  tell({ fromMs, toMs, refused, clocksMs });
}

function statusOf(answer: { status: number; body: unknown } | undefined): number | undefined {
  if (answer === undefined || answer.status !== 200) return undefined;
  try {
    return JSON.parse(String(answer.body)).data.attributes.status;
  } catch {
    return undefined;
  }
}

/** Nothing but what was told. */
export function handleSummary(): Record<string, string> {
  return {};
}
