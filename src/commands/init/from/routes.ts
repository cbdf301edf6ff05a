import type { FoundService } from '../found.ts';
import { HEALTH } from '../routes.ts';
import { fitting, type Suggested } from './suggested.ts';

const MOST_ROUTES = 5;

/** Requests of a service of which nothing but its code is known: what that answers to, else its start page or health. */
export function fromRoutes({ routes, healthPath }: FoundService): Suggested {
  const pages = routes
    .filter((path) => !HEALTH.test(path) && !/\.\w{1,5}$|metrics/.test(path))
    .slice(0, MOST_ROUTES);
  const paths = pages.length > 0 ? pages : [healthPath ?? '/'];
  const { requests, notes } = fitting(paths.map((path) => ({ method: 'GET', path })));
  return { requests, notes, variables: [] };
}
