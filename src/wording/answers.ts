import { formatCount } from './numbers.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/error-codes/ */
const ERRORS = new Map<number, string>([
  [0, 'no answer'],
  [1000, 'no answer'],
  [1010, 'network error'],
  [1020, 'invalid URL'],
  [1050, 'no answer in time (timeout)'],
  [1101, 'unknown host (DNS)'],
  [1110, 'address blocked by the script'],
  [1111, 'host blocked by the script'],
  [1201, 'connection broken while sending'],
  [1210, 'no connection'],
  [1211, 'no connection in time (timeout)'],
  [1212, 'connection refused'],
  [1220, 'connection reset by the service'],
  [1310, 'certificate of an unknown authority (TLS)'],
  [1311, 'certificate for another host (TLS)'],
  [1701, 'body that cannot be decompressed'],
]);

/** What the hundreds of a code mean. */
const RANGES = new Map<number, string>([
  [10, 'no answer'],
  [11, 'DNS error'],
  [12, 'TCP error'],
  [13, 'TLS error'],
  [16, 'HTTP/2 error'],
]);

/** `404`, `connection refused`, `TLS error 1305`. */
export function answerText(code: number): string {
  if (code > 0 && code < 1000) return String(code);
  const known = ERRORS.get(code);
  if (known !== undefined) return known;
  const range = RANGES.get(Math.floor(code / 100));
  return `${range ?? 'error'} ${code}`;
}

/** `812 of 900 answers to POST /orders were 404`, `812 of 900 requests to POST /orders: connection refused`. */
export function wrongAnswersText(row: {
  endpoint?: string | undefined;
  code: number;
  count: number;
  total: number | undefined;
}): string {
  const { endpoint, code, count, total } = row;
  const isStatus = code > 0 && code < 1000;
  const of =
    total === undefined || total < count
      ? formatCount(count)
      : count === total
        ? `all ${formatCount(total)}`
        : `${formatCount(count)} of ${formatCount(total)}`;
  const what = isStatus ? 'answers' : 'requests';
  const where = endpoint === undefined ? '' : ` to ${endpoint.slice(0, 100)}`;
  return isStatus
    ? `${of} ${what}${where} were ${code}`
    : `${of} ${what}${where} had no answer: ${answerText(code)}`;
}
