import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { HttpClient } from '@actions/http-client';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import * as z from 'zod';
import { type GitHub, GitHubError } from './github.ts';
import type { Log } from '../ports/ports.ts';
import { reasonOf } from '../wording/reason.ts';
import { TIME_LIMITS, timeBudget, within } from './time-budget.ts';

/** A job waits this long for a rate limit to pass, twice; longer waits are reported instead. */
const LONGEST_WAIT_S = 60;
const MOST_WAITS = 2;
const API_VERSION = '2022-11-28';

export function connectGitHub(
  token: string,
  repository: { owner: string; repo: string },
  log: Log,
  limits = TIME_LIMITS,
): GitHub {
  const wait = (kind: string) => (retryAfterS: number, options: object, _: unknown, retryCount: number) => {
    const { method, url } = options as { method?: string; url?: string };
    const again = retryCount < MOST_WAITS && retryAfterS <= LONGEST_WAIT_S;
    log.warn(
      `GitHub's ${kind} rate limit was hit by ${method ?? ''} ${url ?? ''}; ` +
        (again ? `waiting ${retryAfterS} s` : `giving up, it asks for ${retryAfterS} s`),
    );
    return again;
  };
  const octokit = getOctokit(
    token,
    {
      throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
      request: { fetch: fetchWhole(limits.callMs) },
      log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    },
    retry,
    throttling,
  );
  const inBudget = timeBudget(limits.altogetherMs);
  const request: GitHub['request'] = async (route, parameters = {}) => {
    log.debug(`GitHub: ${route}`);
    try {
      const { status, data } = await inBudget(() =>
        octokit.request(route, {
          ...repository,
          ...parameters,
          headers: { 'x-github-api-version': API_VERSION },
        }),
      );
      return { status, data };
    } catch (error) {
      throw asGitHubError(error);
    }
  };
  return {
    request,
    async viewerLogin() {
      try {
        const answer = viewer.safeParse(await inBudget(() => octokit.graphql('query { viewer { login } }')));
        return answer.success ? answer.data.viewer.login : undefined;
      } catch (error) {
        log.debug(`GitHub did not say whose token this is: ${asGitHubError(error).message}`);
        return undefined;
      }
    },
    async query(graphql, variables) {
      log.debug('GitHub: POST /graphql');
      try {
        return await inBudget(() => octokit.graphql<unknown>(graphql, { ...repository, ...variables }));
      } catch (error) {
        throw asGitHubError(error);
      }
    },
    async downloadArtifact(id, maxBytes) {
      const sentence = `the artifact did not arrive within ${Math.round(limits.downloadMs / 1000)} s`;
      try {
        const location = await inBudget(() => artifactLocation(octokit, repository, id));
        return await inBudget((over) =>
          within(limits.downloadMs, sentence, (late) =>
            download(location, maxBytes, AbortSignal.any([over, late])),
          ),
        );
      } catch (error) {
        throw asGitHubError(error);
      }
    },
  };
}

/** The client does nothing with a timeout, and a signal alone would not end an answer whose body never ends. */
function fetchWhole(timeoutMs: number): typeof fetch {
  const sentence = `GitHub did not answer within ${Math.round(timeoutMs / 1000)} s`;
  // Octokit's own default, which knows the proxy settings of a runner.
  const ask = defaults.request?.fetch as typeof fetch;
  return async (address, init) =>
    await within(timeoutMs, sentence, async (signal) => {
      const answer = await ask(address, { ...init, signal });
      const { status, statusText } = answer;
      const body = HAS_NO_BODY.includes(status) ? null : await answer.arrayBuffer();
      return new Response(body, { status, statusText, headers: [...answer.headers] });
    });
}

const HAS_NO_BODY = [204, 205, 304];

const viewer = z.object({ viewer: z.object({ login: z.string().min(1).max(200) }) });

async function artifactLocation(
  octokit: ReturnType<typeof getOctokit>,
  repository: { owner: string; repo: string },
  id: number,
): Promise<string> {
  try {
    const { headers } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...repository,
        artifact_id: id,
        archive_format: 'zip',
        headers: { 'x-github-api-version': API_VERSION },
        request: { redirect: 'manual' },
      },
    );
    if (headers.location === undefined) throw new GitHubError(0, 'the artifact has no download address');
    return headers.location;
  } catch (error) {
    throw asGitHubError(error);
  }
}

/** Read through the toolkit's client, which knows the proxy settings of a runner. No token: the address is signed. */
async function download(url: string, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const client = new HttpClient('orchestrator-perf', [], {
    allowRetries: true,
    maxRetries: 3,
    socketTimeout: 60_000,
  });
  const end = () => client.dispose();
  signal.addEventListener('abort', end);
  try {
    const { message } = await client.get(url);
    signal.addEventListener('abort', () => message.destroy());
    if (message.statusCode !== 200) {
      message.resume();
      throw new GitHubError(message.statusCode ?? 0, `the artifact's storage answered ${message.statusCode}`);
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new GitHubError(0, `the artifact is larger than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw asGitHubError(error);
  } finally {
    signal.removeEventListener('abort', end);
    client.dispose();
  }
}

function asGitHubError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  if (error instanceof DOMException && error.name === 'AbortError')
    return new GitHubError(0, error.message, { cause: error });
  const status = z.object({ status: z.number() }).safeParse(error);
  const message = reasonOf(error);
  return new GitHubError(status.success ? status.data.status : 0, message, { cause: error });
}
