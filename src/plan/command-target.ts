import { LONGEST_NAME } from '../domain/bounded.ts';
import { HIDDEN } from '../wording/secret-names.ts';
import { argvText, withoutSecretWords } from './argv-text.ts';
import { absolutePath } from './paths.ts';
import type { TargetRow } from './target-row.ts';

/** The user's own start command. */
export const COMMAND_TARGET: TargetRow<'command'> = {
  tested({ start, 'start-env': env = {}, 'start-directory': folder }) {
    const command = start === undefined ? '' : argvText(withoutSecretWords(start, env));
    return `started by ${command.slice(0, LONGEST_NAME)}${folder === undefined ? '' : ` in ${folder}`}`;
  },
  plan({ inputs, context, pathOf }) {
    // Held by a rule of the inputs.
    if (inputs.start === undefined) throw new Error('stack is command and start is missing');
    return {
      argv: inputs.start,
      directory: pathOf(absolutePath(context.workingDirectory, inputs['start-directory'] ?? '.')),
      env: inputs['start-env'] ?? {},
      ...(inputs['build-command'] === undefined ? {} : { build: inputs['build-command'] }),
    };
  },
  base: ({ 'start-directory': directory = '.' }) => ({ kind: 'git', needs: [directory] }),
  // It comes without our queue.
  observes: ({ service }) => service !== 'queue',
  comparability: ({ start, 'start-env': env = {} }) =>
    start === undefined
      ? {}
      : { startCommand: argvText(withoutSecretWords(start, env)).slice(0, LONGEST_NAME) },
  describe: ({ argv, build, env, directory }) => ({
    first: {
      Build: build && argvText(withoutSecretWords(build, env)),
      Start: argvText(withoutSecretWords(argv, env)),
      'Started in': directory,
      // Values may be secrets of the user.
      'Variables of the service': ['PORT', 'HOST', ...Object.keys(env)].join(', '),
    },
  }),
  shareable: (target) => ({
    ...target,
    argv: withoutSecretWords(target.argv, target.env),
    ...(target.build && { build: withoutSecretWords(target.build, target.env) }),
    env: Object.fromEntries(Object.keys(target.env).map((name) => [name, HIDDEN])),
  }),
  userEnv: ({ env }) => env,
  url: () => undefined,
};
