import { expect, it } from 'vitest';
import { answerText, wrongAnswersText } from '../../src/wording/answers.ts';

it.each([
  [404, '404'],
  [0, 'no answer'],
  [1050, 'no answer in time (timeout)'],
  [1101, 'unknown host (DNS)'],
  [1211, 'no connection in time (timeout)'],
  [1212, 'connection refused'],
  [1220, 'connection reset by the service'],
  [1310, 'certificate of an unknown authority (TLS)'],
  [1305, 'TLS error 1305'],
  [1632, 'HTTP/2 error 1632'],
  [1901, 'error 1901'],
])('code %i in words', (code, text) => {
  expect(answerText(code)).toBe(text);
});

it.each([
  [
    { endpoint: 'POST /orders', code: 404, count: 812, total: 900 },
    '812 of 900 answers to POST /orders were 404',
  ],
  [{ endpoint: 'order', code: 500, count: 900, total: 900 }, 'all 900 answers to order were 500'],
  [{ code: 1212, count: 1200, total: 2400 }, '1,200 of 2,400 requests had no answer: connection refused'],
  // Where k6 counts less than there were, no share is made up.
  [{ code: 404, count: 9, total: undefined }, '9 answers were 404'],
  [{ code: 404, count: 9, total: 3 }, '9 answers were 404'],
])('%j', (row, text) => {
  expect(wrongAnswersText(row)).toBe(text);
});
