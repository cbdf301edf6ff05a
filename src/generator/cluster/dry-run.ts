import { stringify } from 'yaml';
import type { Plan } from '../../domain/plan.ts';
import { withoutSecrets } from '../../wording/secret-names.ts';
import { CARRIERS } from './carriers.ts';
import { kubectlFor } from './kubectl.ts';
import { starterManifest } from './manifests.ts';
import { runnersRequest } from './runners-request.ts';

/** What a run would make in the cluster, as YAML; nothing where it makes nothing there. */
export function describeManifests({ k6, tests, names }: Plan, packageRoot: string): string {
  const { cluster: plan } = k6;
  if (plan === undefined) return '';
  return tests
    .map(({ runs: [run], deadlineMs }) => {
      const carrier = CARRIERS[plan.engine](kubectlFor(plan, {}), names.run);
      const asked = runnersRequest({
        carrier,
        plan,
        name: names.run,
        owner: 'owner',
        args: run.k6Args,
        env: withoutSecrets(run.k6Env),
        deadlineMs,
        nowMs: 0,
        packageRoot,
      });
      const hidden = Object.fromEntries(Object.keys(asked.secretEnv).map((name) => [name, '***']));
      const request = { ...asked, secretEnv: hidden, startScript: '…', archive: Buffer.from('the script') };
      const manifests = [
        ...carrier.manifests(request),
        ...(plan.engine === 'kubernetes' ? [starterManifest(request, { runners: [] })] : []),
      ];
      return manifests.map((manifest) => `---\n${stringify(manifest)}`).join('');
    })
    .join('');
}
