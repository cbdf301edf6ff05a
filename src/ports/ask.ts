import { fetchWithin } from './fetch-within.ts';

/** One question to a service that may be broken or hostile: an answer has an end, in time and in size. */
export interface Question {
  timeoutMs: number;
  mostBytes: number;
  method?: 'GET' | 'POST' | 'PATCH';
  headers?: Record<string, string>;
  body?: string;
}

export interface Answer {
  status: number;
  /** 2xx; a redirect is not. */
  ok: boolean;
  text: string;
  /** `answered 503 queue is full`: completes the sentence `GET <url> …`. */
  sentence: string;
}

export const HEALTH = { timeoutMs: 5000, mostBytes: 64 * 1024 } as const;
export const METRICS = { timeoutMs: 5000, mostBytes: 16 * 1024 * 1024 } as const;

/**
 * Redirects are not followed: whatever a service points at, an address inside a network perhaps, is none of its own
 * answers. Throws when no whole answer came.
 */
export function ask(url: string, { timeoutMs, mostBytes, ...init }: Question): Promise<Answer> {
  const read = async (response: Response): Promise<Answer> => {
    const text = await readBody(response, mostBytes);
    return { status: response.status, ok: response.ok, text, sentence: sentenceOf(response, text) };
  };
  return fetchWithin(timeoutMs, url, read, { ...init, redirect: 'manual' });
}

/** The text of a 2xx answer; anything else is an error that says what came instead. */
export async function askText(url: string, question: Question): Promise<string> {
  const answer = await ask(url, question);
  if (!answer.ok) throw new Error(`${url} ${answer.sentence}`);
  return answer.text;
}

/** Leaving the loop closes the connection of an answer that is not read to its end. */
async function readBody({ body }: Response, mostBytes: number): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error(`its answer is longer than ${mostBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function sentenceOf({ status, headers }: Response, text: string): string {
  if (status >= 300 && status < 400) {
    const to = headers.get('location') ?? '';
    const where = URL.canParse(to) ? ` to ${new URL(to).origin}` : '';
    return `answered ${status}: a redirect${where}, which is not followed`;
  }
  // A page for browsers says no more than its status.
  const isPage = /^\s*</.test(text) || headers.get('content-type')?.includes('html') === true;
  return `answered ${status} ${isPage ? '' : text.slice(0, 200)}`.trim();
}
