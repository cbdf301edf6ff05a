import { childEnvironment } from '../exec/environment.ts';
import { run } from '../exec/run.ts';
import { cleanText } from '../wording/escape.ts';
import { scrubber } from '../wording/secret-names.ts';

export interface GitAnswer {
  ok: boolean;
  /** undefined: it could not be started, was ended, or took too long. */
  code: number | undefined;
  stdout: string;
  /** Why it failed, as one line without secrets; empty where it did not. */
  reason: string;
  /** There is no git. */
  isMissing: boolean;
}

export interface GitOptions {
  directory: string;
  signal: AbortSignal;
  /** Goes to `serverUrl` alone, and only with what may ask a remote. */
  token?: string | undefined;
  serverUrl?: string | undefined;
}

export interface Git {
  /** Never asks the network. */
  local(...args: string[]): Promise<GitAnswer>;
  /** May ask the remotes of the repository, with the token. */
  remote(...args: string[]): Promise<GitAnswer>;
}

const LOCAL_TIMEOUT_MS = 120_000;
const REMOTE_TIMEOUT_MS = 300_000;

/**
 * git in somebody's repository: none of its hooks, no daemon of file changes, no question to a terminal, no submodule and
 * no Git LFS of its own accord, no transport that runs a command.
 */
export function gitIn({ directory, signal, token, serverUrl }: GitOptions): Git {
  const auth = token === undefined ? {} : authEnvironment(token, serverUrl ?? 'https://github.com');
  const scrub = scrubber([{ GIT_TOKEN: token, ...asSecrets(auth) }]);
  const ask = async (args: string[], env: Record<string, string>, timeoutMs: number): Promise<GitAnswer> => {
    const result = await run(['git', ...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
      env: { ...childEnvironment(process.env, 'network'), ...ENVIRONMENT, ...env },
      cwd: directory,
      signal,
      timeoutMs,
    });
    const { code, stdout, stderr, error, timedOut } = result;
    const why = timedOut ? `no end within ${timeoutMs / 1000} s` : (error?.message ?? lastWords(stderr));
    return {
      ok: code === 0,
      code,
      stdout,
      reason: code === 0 ? '' : cleanText(scrub(why || `git ended with ${code ?? 'a signal'}`), 300),
      isMissing: (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT',
    };
  };
  return {
    local: (...args) => ask(args, { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' }, LOCAL_TIMEOUT_MS),
    remote: (...args) => ask(args, { ...ofSsh(), ...auth }, REMOTE_TIMEOUT_MS),
  };
}

const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.version=2',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'advice.detachedHead=false',
  // The files of Git LFS stay pointers: one that is missing would end the check-out.
  'filter.lfs.smudge=',
  'filter.lfs.process=',
  'filter.lfs.required=false',
];

const ENVIRONMENT = {
  // What git says is read.
  LC_ALL: 'C',
  LANGUAGE: '',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LFS_SKIP_SMUDGE: '1',
  GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
};

/** In the environment: an argument is seen by everybody on the machine, a setting stays in a file. */
function authEnvironment(token: string, serverUrl: string): Record<string, string> {
  const key = `http.${serverUrl.replace(/\/*$/, '/')}.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    // The empty one drops what actions/checkout has left in the configuration: GitHub refuses two.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}

function asSecrets({ GIT_CONFIG_VALUE_1: header }: Record<string, string>): Record<string, string> {
  return header === undefined ? {} : { BASIC_TOKEN: header.replace(/^.* /, '') };
}

/** The agent that holds the keys of who runs this. */
function ofSsh(): Record<string, string> {
  const socket = process.env.SSH_AUTH_SOCK;
  return socket === undefined ? {} : { SSH_AUTH_SOCK: socket };
}

/** The line that says what went wrong, out of progress and advice. */
function lastWords(stderr: string): string {
  const lines = stderr
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    lines.find((line) => /^(?:fatal|error): /.test(line))?.replace(/^(?:fatal|error): /, '') ??
    lines.at(-1) ??
    ''
  );
}
