import { METHODS, type Method } from '../../../../k6/lib/request-list.ts';
import { InputError } from '../../../domain/errors.ts';
import { cleanText } from '../../../wording/escape.ts';
import { reasonOf } from '../../../wording/reason.ts';
import { literalBody, literalHeader, literalJson, literalPath } from './literal.ts';
import { masking, type Masking } from './masking.ts';
import { isMap, type Json } from './openapi-document.ts';
import { type DraftRequest, fitting, requestsText, type Suggested } from './suggested.ts';

interface Source {
  path: string;
  /** Begins the names of variables. */
  service: string;
}

/** More is no recording of what somebody did. */
const MOST_ENTRIES = 100_000;

/** Requests that a browser recorded, without files that never change and without anything that lets somebody in. */
export function fromHar(text: string, { path, service }: Source): Suggested {
  const entries = entriesOf(text, path);
  const left = new Map<string, number>();
  const leave = (why: string) => void left.set(why, (left.get(why) ?? 0) + 1);
  const recorded = entries.flatMap((entry) => recordedOf(entry, leave) ?? []);
  const { origin, others } = mainOrigin(recorded);
  if (origin === undefined)
    throw new InputError([
      `${path} holds ${entries.length === 0 ? 'no request' : `nothing but files that never change, and what was not answered (entries: ${entries.length})`}: record what a user does, with its calls of the service`,
    ]);
  const mask = masking(service);
  const drafts = recorded
    .filter((request) => request.url.origin === origin)
    .flatMap((request) => draftOf(request, mask, leave) ?? []);
  const { requests, notes } = fitting(folded(drafts));
  if (requests.length === 0)
    throw new InputError([
      `${path} holds no request that a config can have: write them by hand (docs/requests.md)`,
    ]);
  return {
    requests,
    origin,
    variables: mask.variables(),
    notes: [
      `${drafts.length} requests to ${cleanText(origin, 100)} of ${path} are ${requests.length} now: what was asked again counts as weight.`,
      ...notes,
      ...[...left].map(([why, count]) => `${requestsText(count)} left out: ${why}.`),
      ...(others.length === 0
        ? []
        : [
            `Left out, because one service is tested: requests to ${others
              .slice(0, 8)
              .map((host) => cleanText(host, 100))
              .join(', ')}${others.length > 8 ? ` and ${others.length - 8} more` : ''}.`,
          ]),
      ...mask.notes(),
    ],
  };
}

function entriesOf(text: string, path: string): unknown[] {
  const wrong = (why: string) =>
    new InputError([`${path} cannot be read as a recording of a browser (HAR): ${why}`]);
  let har: unknown;
  try {
    // Half of a recording is what was answered, which nobody needs here.
    har = JSON.parse(text);
  } catch (error) {
    throw wrong(cleanText(reasonOf(error), 200));
  }
  const log = isMap(har) ? har.log : undefined;
  if (!isMap(log) || !Array.isArray(log.entries)) throw wrong('it has no log.entries');
  if (log.entries.length > MOST_ENTRIES)
    throw wrong(`it has ${log.entries.length} entries, and ${MOST_ENTRIES} are read at most`);
  return log.entries;
}

interface Recorded {
  method: Method;
  url: URL;
  headers: [name: string, value: string][];
  body: { type: string; text: string } | undefined;
}

const STATIC_TYPES = new Set([
  'image',
  'font',
  'stylesheet',
  'script',
  'media',
  'manifest',
  'texttrack',
  'preflight',
  'websocket',
  'ping',
  'eventsource',
]);
const STATIC_FILE =
  /\.(?:[cm]?js|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|otf|eot|mp[34]|webm|wasm|webmanifest)$/i;
const STATIC_MIME = /^(?:image|font|audio|video)\/|^(?:text|application)\/(?:css|(?:x-)?javascript|wasm)/i;

const NEVER_CHANGES = 'files that never change (pictures, scripts, styles), and connections that stay open';

/** Undefined where it is no request to a service, or one that failed. */
function recordedOf(entry: unknown, leave: (why: string) => void): Recorded | undefined {
  const request = isMap(entry) && isMap(entry.request) ? entry.request : undefined;
  if (!isMap(entry) || request === undefined) return void leave('entries without a request');
  const response = isMap(entry.response) ? entry.response : {};
  const method = METHODS.find((one) => one === String(request.method).toUpperCase());
  const url = typeof request.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : undefined;
  const kind = String(entry._resourceType ?? '').toLowerCase();
  const type = isMap(response.content) ? String(response.content.mimeType ?? '') : '';
  const headers = headersOf(request.headers);
  const isPreflight = headers.some(([name]) => name === 'access-control-request-method');
  if (url === undefined || !/^https?:$/.test(url.protocol) || STATIC_TYPES.has(kind) || isPreflight)
    return void leave(NEVER_CHANGES);
  if (STATIC_FILE.test(url.pathname) || STATIC_MIME.test(type)) return void leave(NEVER_CHANGES);
  if (method === undefined) return void leave(`methods other than ${METHODS.join(', ')}`);
  const status = Number(response.status);
  if (!(status >= 200 && status < 400))
    return void leave('not answered, or with an error, when it was recorded');
  return { method, url, headers, body: postOf(request.postData) };
}

function headersOf(given: unknown): [string, string][] {
  return (Array.isArray(given) ? given : []).flatMap((header): [string, string][] =>
    isMap(header) && typeof header.name === 'string' && typeof header.value === 'string'
      ? [[header.name.toLowerCase(), header.value]]
      : [],
  );
}

function postOf(given: unknown): Recorded['body'] {
  if (!isMap(given)) return undefined;
  const type = typeof given.mimeType === 'string' ? given.mimeType : '';
  if (typeof given.text === 'string' && given.text !== '') return { type, text: given.text };
  const pairs = (Array.isArray(given.params) ? given.params : []).flatMap((param): [string, string][] =>
    isMap(param) && typeof param.name === 'string' ? [[param.name, String(param.value ?? '')]] : [],
  );
  return pairs.length === 0 ? undefined : { type, text: new URLSearchParams(pairs).toString() };
}

/** The one that most was asked of; the first of equals. */
function mainOrigin(recorded: readonly Recorded[]): { origin: string | undefined; others: string[] } {
  const counts = new Map<string, number>();
  for (const { url } of recorded) counts.set(url.origin, (counts.get(url.origin) ?? 0) + 1);
  const [main, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([origin]) => origin);
  return { origin: main, others };
}

/** What a browser says of itself and of the connection; the rest belongs to the request. */
const OF_THE_BROWSER =
  /^(?::.*|host|connection|content-length|accept-encoding|accept-language|user-agent|referer|origin|cache-control|pragma|dnt|te|upgrade-insecure-requests|priority|if-(?:none-match|modified-since)|sec-.*|x-client-data|x-requested-with|proxy-.*|expect|traceparent|tracestate|baggage|sentry-trace|x-b3-.*|x-request-id|x-datadog-.*)$/;

function draftOf(
  { method, url, headers, body }: Recorded,
  mask: Masking,
  leave: (why: string) => void,
): DraftRequest | undefined {
  const sent = body === undefined || method === 'GET' || method === 'HEAD' ? {} : sentOf(body, mask);
  if (sent === undefined)
    return void leave('their bodies are files or forms of files, or hold what a config would fill in');
  const kept: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (OF_THE_BROWSER.test(name) || name === 'content-type') continue;
    if (name === 'accept' && (value === '*/*' || value.includes('text/html'))) continue;
    const text = literalHeader(name, mask.header(name, value));
    if (text !== undefined) kept[name] = text;
  }
  const { contentType, ...content } = sent;
  if (contentType !== undefined) kept['content-type'] = contentType;
  return {
    method,
    path: literalPath(`${mask.path(url.pathname)}${mask.query(url.search)}`),
    ...(Object.keys(kept).length === 0 ? {} : { headers: kept }),
    ...content,
  };
}

function sentOf(
  { type, text }: NonNullable<Recorded['body']>,
  mask: Masking,
): (Pick<DraftRequest, 'json' | 'body'> & { contentType?: string }) | undefined {
  const plain = type.replace(/;.*/s, '').trim().toLowerCase();
  if (plain.startsWith('multipart/') || plain === 'application/octet-stream') return undefined;
  const json = /json$/.test(plain) || /^\s*[[{]/.test(text) ? jsonOf(text) : undefined;
  if (json !== undefined) {
    const literal = literalJson(mask.json(json.value));
    const contentType = plain === '' ? 'application/json' : plain;
    return 'json' in literal && contentType === 'application/json' ? literal : { ...literal, contentType };
  }
  if (plain === 'application/x-www-form-urlencoded')
    return { ...bodyOf(mask.form(text)), contentType: plain };
  const body = literalBody(mask.text(text));
  return body === undefined ? undefined : { body, ...(plain === '' ? {} : { contentType: plain }) };
}

const bodyOf = (text: string): { body: string } => ({ body: literalPath(text) });

function jsonOf(text: string): { value: Json[keyof Json] } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const HEAVIEST = 1000;

/** What was asked again and again is one request that weighs more; the most frequent first. */
function folded(drafts: readonly DraftRequest[]): DraftRequest[] {
  const counts = new Map<string, { draft: DraftRequest; count: number }>();
  for (const draft of drafts) {
    const key = JSON.stringify(draft);
    const before = counts.get(key);
    if (before === undefined) counts.set(key, { draft, count: 1 });
    else before.count++;
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count), 1);
  const scale = most > HEAVIEST ? HEAVIEST / most : 1;
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ draft, count }) => ({ ...draft, weight: Math.max(Math.round(count * scale), 1) }));
}
