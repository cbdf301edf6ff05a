import { StackError } from '../../domain/errors.ts';
import { type ComposeConfig, readComposeConfig } from './config.ts';
import { composeError } from './failure.ts';
import type { Start } from './start.ts';
import { run } from '../../exec/run.ts';

/** The merged configuration, checked before anything is started. */
export async function validate(start: Start): Promise<ComposeConfig> {
  const { compose, env, signal } = start;
  const result = await run(compose.commands.config, {
    env,
    signal,
    timeoutMs: 30_000,
    maxBytes: 10_000_000,
  });
  signal.throwIfAborted();
  if (result.code !== 0) throw composeError('config', result.stderr, compose);
  await checkProfiles(start);
  return readComposeConfig(result.stdout, compose);
}

/** Compose takes any name for a profile; a slip of the pen would leave a service out of the test without a word. */
async function checkProfiles({ compose, env, signal }: Start): Promise<void> {
  if (compose.profiles.length === 0) return;
  const listed = await run([...compose.commands.config, '--profiles'], {
    env,
    signal,
    timeoutMs: 30_000,
  });
  signal.throwIfAborted();
  if (listed.code !== 0) throw composeError('config --profiles', listed.stderr, compose);
  const known = listed.stdout.split('\n').filter((name) => name !== '');
  const unknown = compose.profiles.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new StackError(
      `no service of the compose files has the profile ${unknown}; there are ${known.join(', ')}`,
      'Correct compose-profiles, or add the profile to a service of your compose file.',
      undefined,
    );
}
