import { looksSecret, withoutSecrets } from '../wording/secret-names.ts';
import { composePlan } from './compose-plan.ts';
import { absolutePath } from './paths.ts';
import { queueForecast } from './queue-forecast.ts';
import { BUNDLED, type TargetRow } from './target-row.ts';

/** The services of compose/compose.yaml and of the user's files. */
export const COMPOSE_TARGET: TargetRow<'compose'> = {
  tested({ 'orchestrator-image': image, 'orchestrator-build': build, 'compose-file': files = [] }) {
    if (image !== undefined) return `image ${image}`;
    if (build !== undefined) return `built from ${build}`;
    return files.length > 0 ? `of ${files.join(', ')}` : BUNDLED;
  },
  plan({ inputs, context, name, tests, side, pathOf }) {
    const below = (path: string) => absolutePath(context.workingDirectory, path);
    const build = (side === 'base' ? inputs['base-build'] : undefined) ?? inputs['orchestrator-build'];
    return {
      compose: composePlan({
        project: name,
        packageRoot: context.packageRoot,
        queueBackend: inputs['queue-backend'],
        grafana: inputs.grafana,
        replicas: inputs.replicas,
        orchestratorPort: inputs['orchestrator-port'],
        orchestratorImage: inputs[side === 'base' ? 'base-image' : 'orchestrator-image'],
        orchestratorBuild: build === undefined ? undefined : pathOf(below(build)),
        ownOrchestrator: context.ownOrchestrator === true,
        userFiles: (inputs['compose-file'] ?? []).map(below),
        profiles: inputs['compose-profiles'] ?? [],
        env: context.settings ?? {},
        k6Version: inputs['k6-version'],
        // Both loads begin at the same moment: they are released on this machine.
        k6OnHost: inputs['k6-runner'] === 'host' || context.base?.kind === 'version',
        // What a script of the user's own sends is not known.
        queueForecast:
          inputs.script === undefined && inputs.requests === undefined
            ? queueForecast(tests, inputs)
            : undefined,
      }),
    };
  },
  base(inputs) {
    const { base, 'orchestrator-build': ownBuild, 'base-build': baseBuild, 'base-image': image } = inputs;
    if (image !== undefined) return { kind: 'image', image };
    if (baseBuild !== undefined && base === 'none') return { kind: 'folder', folder: baseBuild };
    const build = baseBuild ?? ownBuild;
    if (build !== undefined) return { kind: 'git', needs: [build] };
    return {
      kind: 'none',
      because:
        'nothing of this stack is built from the files of this repository: give orchestrator-build, the folder with its Dockerfile, or base-image beside orchestrator-image',
    };
  },
  observes: () => true,
  comparability: (inputs, settings) => ({
    queueBackend: inputs['queue-backend'],
    queueSettings: queueSettings(settings),
    replicas: inputs.replicas,
  }),
  describe: ({ compose }) => ({
    last: {
      Project: compose.project,
      Queue: compose.queueBackend,
      'Orchestrator image': compose.orchestratorImage,
      'Orchestrator build': compose.orchestratorBuild,
      Replicas: String(compose.replicas),
      Grafana: String(compose.grafana),
      Profiles: compose.profiles.join(', '),
      Variables: Object.entries(withoutSecrets(compose.env))
        .map(([name, value]) => `${name}=${value}`)
        .join(', '),
    },
    commands: { ...compose.commands },
  }),
  shareable: (target) => ({
    ...target,
    compose: { ...target.compose, env: withoutSecrets(target.compose.env) },
  }),
  userEnv: () => ({}),
  url: () => undefined,
};

/** What PERF_ variables make of the queue and its consumers; their limits of CPU and memory are read from Docker. */
function queueSettings(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([name]) => /^PERF_(?:CONSUME|QUEUE)/.test(name) && !/_(?:CPUS|MEMORY)$|_URL$/.test(name))
      .filter(([name]) => !looksSecret(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
