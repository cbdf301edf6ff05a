import { ANSWER_MARK } from '../../k6/lib/answer-mark.ts';
import { type AnswerBody, answerCode, distinctBodies, LONGEST_BODY, MOST_BODIES } from '../domain/answers.ts';
import { withoutSecretFields } from '../wording/secret-names.ts';

/** More than this k6 was never meant to say. */
const MOST_READ = 1000;

/** What wrong answers said, out of the log of k6: hostile text, and bounded whatever is logged. */
export class AnswerBodies {
  readonly #scrub: (text: string) => string;
  #bodies: AnswerBody[] = [];
  #read = 0;

  constructor(scrub: (text: string) => string) {
    this.#scrub = scrub;
  }

  /** Whether a line of k6's log was one of these. */
  take(line: string): boolean {
    if (!line.includes(ANSWER_MARK)) return false;
    const said = memberIn(line, 'msg');
    if (typeof said !== 'string' || !said.startsWith(ANSWER_MARK)) return false;
    this.#read += 1;
    if (this.#bodies.length >= MOST_BODIES || this.#read > MOST_READ) return true;
    const json = said.slice(ANSWER_MARK.length);
    const [endpoint, code, text] = ['endpoint', 'code', 'text'].map((key) => memberIn(json, key));
    if (typeof endpoint !== 'string' || typeof code !== 'number' || typeof text !== 'string') return true;
    const clean = withoutSecretFields(this.#scrub(text)).slice(0, LONGEST_BODY);
    this.#bodies = distinctBodies([
      ...this.#bodies,
      { endpoint: this.#scrub(endpoint).slice(0, 300), code: answerCode(code, undefined), text: clean },
    ]);
    return true;
  }

  list(): AnswerBody[] {
    return this.#bodies;
  }
}

function memberIn(json: string, key: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  } catch {
    return undefined;
  }
}
