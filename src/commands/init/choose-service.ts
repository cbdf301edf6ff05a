import { InputError } from '../../domain/errors.ts';
import { cleanName } from '../../wording/escape.ts';
import { didYouMean } from '../../wording/nearest.ts';
import type { Asked } from './ask-user.ts';
import type { FoundService } from './found.ts';

/**
 * The one that is tested: named by `--service`, the only one, the only one that no other of the compose file needs, or
 * chosen by whoever sits there. Never just the first.
 */
export async function chooseService(
  services: readonly FoundService[],
  named: string | undefined,
  user: Asked | undefined,
): Promise<FoundService | undefined> {
  if (named !== undefined) return byName(services, named);
  const first = services.filter((service) => service.compose?.isNeeded !== true);
  if (services.length < 2 || first.length === 1) return first[0] ?? services[0];
  const chosen = user === undefined ? undefined : await asked(services, user);
  if (chosen !== undefined) return chosen;
  throw new InputError(
    [`there are ${services.length} services, and nothing says which one is tested: ${listed(services)}.`],
    'Give --service with one of these names. Nothing was written.',
  );
}

function byName(services: readonly FoundService[], named: string): FoundService {
  const found = services.find(({ name, compose, folder }) =>
    [name, compose?.service, folder].includes(named),
  );
  if (found !== undefined) return found;
  const names = services.map(({ name }) => name);
  throw new InputError([
    services.length === 0
      ? `service is "${named.slice(0, 100)}", and no service was found here: give --working-directory, or write orchestrator-perf.yml by hand (docs/requests.md)`
      : `service is "${named.slice(0, 100)}": there ${services.length === 1 ? 'is' : 'are'} ${listed(services)}.${didYouMean(named, names)}`,
  ]);
}

async function asked(services: readonly FoundService[], user: Asked): Promise<FoundService | undefined> {
  const list = services.map((service, index) => `  ${index + 1}  ${described(service)}\n`).join('');
  let question = `${list}Which one is tested (1 to ${services.length}, or its name)?`;
  for (let tries = 0; tries < 3; tries++) {
    const answer = await user.ask(question);
    if (answer === undefined) return undefined;
    const chosen = services[Number(answer) - 1] ?? services.find(({ name }) => name === answer);
    if (chosen !== undefined) return chosen;
    question = `There is no ${cleanName(answer) || 'such'} service; which one?`;
  }
  return undefined;
}

const described = ({ name, folder }: FoundService): string =>
  cleanName(folder === '.' || folder === name ? name : `${name} (${folder})`);

const MOST_LISTED = 20;

function listed(services: readonly FoundService[]): string {
  const names = services.slice(0, MOST_LISTED).map(described).join(', ');
  return services.length > MOST_LISTED ? `${names} and ${services.length - MOST_LISTED} more` : names;
}
