import { dockerEnvironment } from '../../exec/environment.ts';

/** Variables that would change what Compose does behind the plan's back. */
const NOT_INHERITED = /^(COMPOSE_|K6_|PERF_|DOCKER_DEFAULT_PLATFORM$|BUILDX_BAKE|BAKE_)/;

/**
 * Environment of every `docker compose` call: what the machine needs to reach its daemon, nothing that redirects Compose,
 * and the plan's variables.
 */
export function composeEnvironment(
  inherited: NodeJS.ProcessEnv,
  planned: Record<string, string>,
): NodeJS.ProcessEnv {
  const kept = Object.entries(dockerEnvironment(inherited)).filter(([name]) => !NOT_INHERITED.test(name));
  return {
    ...Object.fromEntries(kept),
    COMPOSE_ANSI: 'never',
    COMPOSE_PROGRESS: 'plain',
    COMPOSE_MENU: '0',
    COMPOSE_DISABLE_ENV_FILE: '1',
    BUILDKIT_PROGRESS: 'plain',
    // Bake asks on a terminal before it reads a build context outside of the current folder; the plan names them all.
    BUILDX_BAKE_ENTITLEMENTS_FS: '0',
    ...ownership(),
    ...planned,
  };
}

/** k6 writes its results as whoever runs us. */
function ownership(): Record<string, string> {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  return uid === undefined || gid === undefined ? {} : { PERF_UID: String(uid), PERF_GID: String(gid) };
}
