import { describe, expect, test } from 'vitest';
import { type HttpAnswer, HttpAnswers } from '../../src/reference/orchestrator/http-answers.ts';

const answersOf = (text: string, bytesAtATime = Number.POSITIVE_INFINITY) => {
  const answers: HttpAnswer[] = [];
  const reader = new HttpAnswers((answer) => answers.push(answer));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += bytesAtATime) reader.read(bytes.subarray(at, at + bytesAtATime));
  reader.end();
  return answers;
};
const answer = (head: string, body = '') => `HTTP/1.1 ${head}\r\n\r\n${body}`;

describe('answers over one connection', () => {
  const two =
    answer('200 OK\r\nContent-Length: 6', '{"a":"') +
    answer('400 Bad Request\r\ncontent-length:5\r\nKeep-Alive: timeout=5', 'Zoë!') +
    answer('200 OK\r\nTransfer-Encoding: chunked', '3\r\nabc\r\n1;x=y\r\n\n\r\n0\r\nTrailer: t\r\n\r\n') +
    answer('204 No Content') +
    answer('100 Continue') +
    answer('200 OK\r\nContent-Length: 2', 'ok');
  const read = [
    { status: 200, body: '{"a":"', keepsAlive: true },
    { status: 400, body: 'Zoë!', keepsAlive: true },
    { status: 200, body: 'abc\n', keepsAlive: true },
    { status: 204, body: '', keepsAlive: true },
    { status: 200, body: 'ok', keepsAlive: true },
  ];

  test.each([1, 2, 3, 7, 50, 1000])('are the same when they come %i bytes at a time', (bytes) => {
    expect(answersOf(two, bytes)).toEqual(read);
  });

  test.each([
    ['an answer that is the last', answer('200 OK\r\nConnection: close\r\nContent-Length: 1', 'x')],
    ['HTTP/1.0', 'HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx'],
    ['no length', answer('200 OK\r\nContent-Type: text/plain', 'x')],
  ])('%s ends the connection', (_, text) => {
    expect(answersOf(text)).toEqual([{ status: 200, body: 'x', keepsAlive: false }]);
  });

  test('HTTP/1.0 that says so stays open', () => {
    expect(answersOf('HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 1\r\n\r\nx')).toEqual([
      { status: 200, body: 'x', keepsAlive: true },
    ]);
  });

  test.each([answer('200 OK\r\nContent-Length: 3', 'ab'), 'HTTP/1.1 200 OK\r\nContent-Le'])(
    'one that is cut off is none: %j',
    (text) => {
      expect(answersOf(text)).toEqual([]);
    },
  );

  test.each([
    ['SSH-2.0-x\r\n\r\n', 'not an answer of HTTP/1.1: SSH-2.0-x'],
    [answer('200 OK\r\nTransfer-Encoding: chunked', 'no size\r\n'), 'not the size of a chunk: no size'],
    ['HTTP/1.1 200 OK\r\n'.padEnd(70_000, 'x'), 'an answer without an end of its headers'],
  ])('what is no answer is said: %#', (text, sentence) => {
    expect(() => answersOf(text)).toThrow(sentence);
  });
});
