import type { RunSummary } from '../../domain/measurement.ts';
import { type WrongAnswers, wrongAnswers } from '../../metrics/answers.ts';
import { wrongAnswersText } from '../../wording/answers.ts';
import { cleanText } from '../../wording/escape.ts';
import { formatPercent } from '../../wording/numbers.ts';
import { workOf } from '../../wording/tested.ts';
import { type DiagnosisRule, p95Text, windowText } from './evidence.ts';

const SOME = 0.01;

/** What the service says is told before what may be behind it: an address that is wrong has no deeper cause. */
const MISTAKE_WEIGHT = 92;
const FAILURE_WEIGHT = 57;

/** The service answers, and not as it should. */
export const wrongAnswersRule: DiagnosisRule = (evidence) => {
  const { summary } = evidence.measurement;
  const [worst] = wrongAnswers(summary);
  if (worst === undefined || evidence.errorRate <= SOME) return undefined;
  const advice = adviceOn(worst.code, placeOf(summary));
  if (advice === undefined) return undefined;
  const body = summary.answers?.bodies?.find(({ code }) => code === worst.code);
  const said = body === undefined ? '' : `; the service said: ${cleanText(body.text, 200)}`;
  return {
    rule: 'wrong-answers',
    what: `${capital(wrongAnswersText(worst))}.`,
    evidence: `${formatPercent(evidence.errorRate)} of the requests failed from ${windowText(evidence)}${p95Text(evidence)}${said}.`,
    advice,
    weight: isMistake(worst) ? MISTAKE_WEIGHT : FAILURE_WEIGHT,
  };
};

/** The request is wrong, whatever the load: the same answer would come without any. */
const isMistake = ({ code }: WrongAnswers): boolean =>
  code >= 400 && code < 500 && code !== 429 && code !== 408;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a reader has to look: each kind of load has its own place. */
interface Place {
  name: string;
  login: string;
  sent: string;
  expected: string;
}

const REQUESTS: Place = {
  name: 'your requests',
  login: 'the headers or the setup of your requests',
  sent: 'what your requests send',
  expected: 'what your requests expect',
};
const SCRIPT: Place = {
  name: 'the addresses in your script',
  login: 'what your script sends',
  sent: 'what your script sends',
  expected: 'what your script expects',
};
const EVENTS: Place = {
  name: 'events-path',
  login: 'what the events are sent with',
  sent: 'the events that are sent, and events-path',
  expected: 'events-path',
};

function placeOf(summary: RunSummary): Place {
  if (summary.profile === undefined || summary.comparability?.scenarios !== undefined) return SCRIPT;
  return workOf(summary) === 'requests' ? REQUESTS : EVENTS;
}

/** Undefined where the code alone supports none. */
function adviceOn(code: number, { name, login, sent, expected }: Place): string | undefined {
  switch (code) {
    case 401:
    case 403:
      return `Check the token or password in ${login}: the service lets nobody in with what it was sent.`;
    case 404:
    case 410:
      return `Check ${name}: the service does not know what it was asked for.`;
    case 405:
      return `Check ${name}: the service does not take this method there.`;
    case 413:
      return 'The service, or what stands before it, takes no body of this size.';
    case 429:
      return 'The service, or what stands before it, limits the rate: raise that limit for the test, or offer less.';
    case 502:
    case 503:
    case 504:
      return 'The service turned work away, or what stands before it had no answer of it: the log of both says which.';
    default:
      if (code >= 500 && code < 600) return 'The service failed at its own work: its log has the reason.';
      if (code >= 400 && code < 500) return `Check ${sent}: the service does not take it.`;
      return code >= 200 && code < 400
        ? `Check ${expected}: the service answers, and in another way.`
        : undefined;
  }
}
