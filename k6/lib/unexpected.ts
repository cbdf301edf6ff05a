import { Counter } from 'k6/metrics';
import { ANSWER_MARK } from './answer-mark.ts';

/** Of k6, and in none of its types. */
declare const console: { warn(text: string): void };

/** Answers that were not as expected. Our recorder keeps them apart by `answer`: a code and the name of the request. */
const unexpected = new Counter('unexpected_answers');
const addUnexpected = unexpected.add;

/** The first VUs say what wrong answers said; all of them count. */
const TELLING_VUS = 10;
/** What one of them says at most: one text of each request and code. */
const MOST_TOLD = 6;
let told = 0;

interface WrongAnswer {
  status: number;
  error_code: number;
  body: unknown;
}

/** Longer than what is shown, so that no part of a secret is left at the end of it. */
const LONGEST_CHARS = 2000;

/** Counts wrong answers of one request, and says what the first ones said. True where its body is wanted from now on. */
export function unexpectedAnswers(
  name: string,
): (answer: WrongAnswer, vu: number, secrets?: object) => boolean {
  const encoded = encodeURIComponent(name.slice(0, 200));
  const tagsOf = new Map<number, { answer: string }>();
  const saidCodes = new Set<number>();
  return ({ status, error_code: errorCode, body }, vu, secrets = {}) => {
    const code = status || errorCode;
    let tags = tagsOf.get(code);
    if (tags === undefined) {
      tags = { answer: `${code} ${encoded}` };
      tagsOf.set(code, tags);
    }
    addUnexpected(1, tags);
    // A request that found no service has no body.
    if (status === 0 || vu > TELLING_VUS || told >= MOST_TOLD || saidCodes.has(code)) return false;
    if (typeof body !== 'string' || body === '') return true;
    saidCodes.add(code);
    told += 1;
    const text = without(body.slice(0, LONGEST_CHARS), secrets);
    console.warn(ANSWER_MARK + JSON.stringify({ endpoint: name.slice(0, 200), code, text }));
    return false;
  };
}

/** What the set-up kept is a token as a rule, and a service may say it again. */
function without(text: string, secrets: object): string {
  let clean = text;
  for (const value of Object.values(secrets))
    if (typeof value === 'string' && value.length >= 6) clean = clean.split(value).join('***');
  return clean;
}
