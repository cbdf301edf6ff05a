import type { Method } from '../../../../k6/lib/request-list.ts';
import { requests as readRequests } from '../../../inputs/requests.ts';

/** What is asked of a service, as the config says it. */
export interface Suggested {
  /** Items of `requests`. */
  requests: unknown[];
  /** A k6 script in place of them. */
  script?: string;
  healthPath?: string | undefined;
  /** Where the service was, as the source says: `https://shop.example.org`. */
  origin?: string | undefined;
  /** What was left out or has to be set, for people. */
  notes: string[];
  /** Variables of the environment that the requests name. */
  variables: string[];
}

export interface DraftRequest {
  method: Method;
  path: string;
  /** Wanted for its row; one that the config would not take is left out. */
  name?: string | undefined;
  headers?: Record<string, string>;
  json?: unknown;
  body?: string;
  weight?: number;
}

/** Beyond that a table is read by nobody; and the config stays a page or two. */
const MOST_REQUESTS = 50;
const LARGEST_LIST = 60_000;
const LARGEST_REQUEST = 20_000;

export interface Fitting {
  requests: unknown[];
  /** The drafts they were. */
  kept: Set<DraftRequest>;
  notes: string[];
}

/** As many as a config holds, the first ones first, each as the reader of the config takes it. */
export function fitting(drafts: readonly DraftRequest[]): Fitting {
  const requests: unknown[] = [];
  const kept = new Set<DraftRequest>();
  const names = new Set<string>();
  let chars = 0;
  let tooLarge = 0;
  let unreadable = 0;
  let beyond = 0;
  for (const draft of drafts) {
    if (requests.length === MOST_REQUESTS) {
      beyond++;
      continue;
    }
    const item = itemOf(draft, names);
    const length = JSON.stringify(item ?? '').length;
    if (item === undefined) unreadable++;
    else if (length > LARGEST_REQUEST || chars + length > LARGEST_LIST) tooLarge++;
    else {
      requests.push(item.written);
      names.add(item.name);
      kept.add(draft);
      chars += length;
    }
  }
  const notes = [
    ...(beyond === 0
      ? []
      : [`${beyond} more requests are left out: a config written by init holds ${MOST_REQUESTS}.`]),
    ...(tooLarge === 0 ? [] : [`${requestsText(tooLarge)} left out: too large for a config.`]),
    ...(unreadable === 0
      ? []
      : [`${requestsText(unreadable)} left out: their paths or headers are none a config may have.`]),
  ];
  return { requests, kept, notes };
}

export const requestsText = (count: number): string =>
  count === 1 ? '1 request is' : `${count} requests are`;

/** With its own name, where it was wanted or another one has the usual one; undefined where the config would refuse it. */
function itemOf(
  draft: DraftRequest,
  taken: ReadonlySet<string>,
): { written: unknown; name: string } | undefined {
  const plain = written(draft, undefined);
  const usual = nameIn(plain);
  if (usual === undefined) return undefined;
  const wanted = draft.name === undefined ? undefined : nameIn(written(draft, draft.name));
  if (wanted !== undefined && !taken.has(wanted))
    return { written: written(draft, draft.name), name: wanted };
  if (!taken.has(usual)) return { written: plain, name: usual };
  const base = wanted ?? usual.replaceAll(/[^\p{L}\p{N} _./-]/gu, '').slice(0, 90);
  for (let count = 2; count < 1000; count++) {
    const item = written(draft, `${base.slice(0, 90)} ${count}`);
    const name = nameIn(item);
    if (name !== undefined && !taken.has(name)) return { written: item, name };
  }
  return undefined;
}

/** As short as the config has it. */
function written(
  { method, path, headers = {}, json, body, weight }: DraftRequest,
  name: string | undefined,
): unknown {
  const more = {
    ...(json === undefined ? {} : { json }),
    ...(body === undefined ? {} : { body }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(weight === undefined || weight === 1 ? {} : { weight }),
  };
  if (name === undefined && Object.keys(more).length === 0) return `${method} ${path}`;
  return { ...(name === undefined ? {} : { name }), [method]: path, ...more };
}

/** Read as the config reads it: what has a mistake has no name. */
function nameIn(item: unknown): string | undefined {
  const read = readRequests(JSON.stringify([item]));
  return read.ok && read.value.problems.length === 0 ? read.value.specs[0]?.name : undefined;
}
