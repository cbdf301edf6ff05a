import { looksSecret, withoutSecrets } from '../wording/secret-names.ts';
import { composePlan } from './compose-plan.ts';
import { optional } from './optional.ts';
import { absolutePath } from './paths.ts';
import { queueForecast } from './queue-forecast.ts';
import { BUNDLED, type TargetRow } from './target-row.ts';

/** The services of compose/compose.yaml and of the user's files. */
export const COMPOSE_TARGET: TargetRow<'compose'> = {
  tested({ image, build, 'compose-file': files = [], 'compose-service': service }) {
    const of = files.length > 0 ? `of ${files.join(', ')}` : undefined;
    const place = service === undefined || of === undefined ? '' : `, as ${service} ${of}`;
    if (image !== undefined) return `image ${image}${place}`;
    if (build !== undefined) return `built from ${build}${place}`;
    return of === undefined ? BUNDLED : service === undefined ? of : `${service} ${of}`;
  },
  plan({ inputs, context, name, tests, side, pathOf, service }) {
    const below = (path: string) => absolutePath(context.workingDirectory, path);
    const build = (side === 'base' ? inputs['base-build'] : undefined) ?? inputs.build;
    return {
      compose: composePlan({
        project: name,
        packageRoot: context.packageRoot,
        queueBackend: inputs['queue-backend'],
        grafana: inputs.grafana,
        replicas: inputs.replicas,
        port: inputs.port,
        image: inputs[side === 'base' ? 'base-image' : 'image'],
        build: build === undefined ? undefined : pathOf(below(build)),
        ownOrchestrator: context.ownOrchestrator === true,
        service: inputs['compose-service'] ?? composeName(service),
        ...optional('temporaryDirectory', context.temporaryDirectory, (path) => path),
        // Of an ordinary service they are what is tested, and each version has its own.
        userFiles: (inputs['compose-file'] ?? [])
          .map(below)
          .map(inputs['queue-backend'] === 'none' ? pathOf : (path) => path),
        profiles: inputs['compose-profiles'] ?? [],
        env: context.settings ?? {},
        k6Version: inputs['k6-version'],
        // Both loads begin at the same moment: they are released on this machine.
        k6OnHost: inputs['k6-runner'] === 'host' || context.base?.kind === 'version',
        // What a script of the user's own sends is not known.
        queueForecast:
          inputs.script === undefined && inputs.requests === undefined && inputs['queue-backend'] !== 'none'
            ? queueForecast(tests, inputs)
            : undefined,
      }),
    };
  },
  base(inputs) {
    const {
      base,
      build: ownBuild,
      'base-build': baseBuild,
      'base-image': image,
      'compose-file': files = [],
      'compose-service': service,
    } = inputs;
    if (image !== undefined) return { kind: 'image', image };
    if (baseBuild !== undefined && base === 'none') return { kind: 'folder', folder: baseBuild };
    const build = baseBuild ?? ownBuild;
    const isOrdinary = inputs['queue-backend'] === 'none';
    const isOfFiles = isOrdinary && service !== undefined && inputs.image === undefined;
    if (build !== undefined || isOfFiles)
      return {
        kind: 'git',
        needs: [...(build === undefined ? [] : [build]), ...(isOrdinary ? files : [])],
      };
    return {
      kind: 'none',
      because:
        'nothing of this stack is built from the files of this repository: give build, the folder with its Dockerfile, or base-image beside image',
    };
  },
  observes: ({ service }, inputs) => service !== 'queue' || inputs['queue-backend'] !== 'none',
  comparability: (inputs, settings) => ({
    ...(inputs['queue-backend'] === 'none'
      ? optional('composeService', inputs['compose-service'], (service) => service)
      : { queueBackend: inputs['queue-backend'], queueSettings: queueSettings(settings) }),
    replicas: inputs.replicas,
  }),
  describe: ({ compose }) => ({
    last: {
      Project: compose.project,
      Queue: compose.ordinary === undefined ? compose.queueBackend : undefined,
      'Compose service': compose.ordinary === undefined ? undefined : compose.service,
      Image: compose.image,
      Build: compose.build,
      Port: compose.ordinary === undefined ? undefined : String(compose.port ?? 'as it is found'),
      Replicas: String(compose.replicas),
      Grafana: compose.ordinary === undefined ? String(compose.grafana) : undefined,
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

/** What a service is called in a compose file that is written for it alone, and under which k6 reaches it. */
function composeName(service: string): string {
  const name = service
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return name === '' ? 'service' : name;
}

/** What PERF_ variables make of the queue and its consumers; their limits of CPU and memory are read from Docker. */
function queueSettings(settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings)
      .filter(([name]) => /^PERF_(?:CONSUME|QUEUE)/.test(name) && !/_(?:CPUS|MEMORY)$|_URL$/.test(name))
      .filter(([name]) => !looksSecret(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
