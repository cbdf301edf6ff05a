/** What a child may need of our environment beside what every process needs to work at all. */
export type Need = 'network' | 'go';

/**
 * The environment of a child process, by names that are allowed: nothing else of ours, and above all no token of a
 * workflow, reaches it. What it needs beyond, it is given by name.
 */
export function childEnvironment(
  env: Record<string, string | undefined>,
  ...needs: Need[]
): Record<string, string> {
  const allowed = [EVERY_PROCESS, ...needs.map((need) => ALLOWED[need])];
  return only(env, (name) => allowed.some((pattern) => pattern.test(name)));
}

/**
 * The environment of `docker` and `docker compose`: ours, because a compose file may interpolate any variable of the
 * user's, without what belongs to the workflow step alone: the action's inputs, and the tokens of the runner and of GitHub.
 */
export function dockerEnvironment(env: Record<string, string | undefined>): Record<string, string> {
  return only(env, (name) => !OF_THE_STEP.test(name));
}

const EVERY_PROCESS =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|SSL_CERT_(?:FILE|DIR)|XDG_[A-Z_]+|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA)$/;

const ALLOWED: Record<Need, RegExp> = {
  network: /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/i,
  // By their whole names (`go env`): GOOGLE_APPLICATION_CREDENTIALS begins the same way.
  go: /^GO(?:CACHE|ENV|EXPERIMENT|INSECURE|MODCACHE|NOPROXY|NOSUMDB|PATH|PRIVATE|PROXY|ROOT|SUMDB|TMPDIR|TOOLCHAIN|AUTH)$/,
};

/** ACTIONS_RUNTIME_TOKEN writes artifacts and caches, ACTIONS_ID_TOKEN_REQUEST_TOKEN speaks for the repository. */
const OF_THE_STEP = /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_TOKEN|GH_TOKEN|.*_RUNTIME_TOKEN)$/i;

function only(
  env: Record<string, string | undefined>,
  isAllowed: (name: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isAllowed(name) ? [[name, value]] : [],
    ),
  );
}
