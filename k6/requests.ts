import { parseJson, readBaseUrl, readThresholds } from './lib/settings.ts';
import type { LoadProfile } from './lib/profiles.ts';
import type { RequestList } from './lib/request-list.ts';
import { requestTest } from './lib/request-test.ts';
import type { Values } from './lib/template.ts';

/** Every test of an ordinary service: what it sends and in which shape is said by the environment. */
const test = requestTest({
  profile: parseJson<LoadProfile>('PERF_PROFILE', __ENV.PERF_PROFILE ?? ''),
  list: parseJson<RequestList>('PERF_REQUESTS', __ENV.PERF_REQUESTS ?? ''),
  baseUrl: readBaseUrl(__ENV),
  thresholds: readThresholds(__ENV),
  env: __ENV,
});

export const options = test.options;
export const setup = test.setup;
export default (kept: Values) => test.iteration(kept);

/** k6's own summary file would hold what the set-up kept, tokens included. */
export function handleSummary({ setup_data: _, ...data }: Record<string, unknown>): Record<string, string> {
  const file = __ENV.PERF_SUMMARY_FILE;
  return file === undefined ? {} : { [file]: JSON.stringify(data) };
}
