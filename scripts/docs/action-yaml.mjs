import { stringify } from 'yaml';

/** The metadata file of the action. Defaults are in words: a `default:` would outrank the config file. */
export function actionYaml(source, main) {
  const names = source.INPUT_NAMES.filter((name) => source.existsOn(name, 'action'));
  const metadata = {
    name: 'orchestrator-perf',
    description:
      'Performance tests in pull requests: brings the stack up, drives it with k6, judges, compares with the base branch, comments once.',
    author: 'orchestrator-perf contributors',
    branding: { icon: 'activity', color: 'blue' },
    inputs: Object.fromEntries(names.map((name) => [name, input(source.descriptionOf(name))])),
    outputs: Object.fromEntries(
      Object.entries(source.OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main, post: main.replace('index.js', 'post/index.js'), 'post-if': 'always()' },
  };
  const head =
    '# Written by `npm run docs` from src/inputs/schema.ts. Inputs have no `default:` on purpose: the runner would\n' +
    '# hand it over as if it were given, and it would outrank orchestrator-perf.yml.\n';
  return head + stringify(metadata, { lineWidth: 0 });
}

/** publish/action.yml: the same bundle, told by `mode` which half to run. */
export function publishYaml(source) {
  const metadata = {
    name: 'orchestrator-perf publish',
    description:
      'Joins the results of one run of orchestrator-perf into one comment and one job summary. The only half that needs write permission, and the trusted half for pull requests from forks.',
    branding: { icon: 'message-square', color: 'blue' },
    inputs: {
      ...Object.fromEntries(
        Object.entries(source.publishSchema.shape).map(([name, field]) => [
          name,
          input(source.descriptionOfField(field)),
        ]),
      ),
      mode: {
        description: 'Leave it as it is; it tells the common bundle which half to run.',
        required: false,
        default: 'publish',
      },
    },
    outputs: Object.fromEntries(
      Object.entries(source.PUBLISH_OUTPUTS).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: '../dist/index.js' },
  };
  return `# Written by \`npm run docs\` from src/inputs/publish-schema.ts.\n${stringify(metadata, { lineWidth: 0 })}`;
}

function input(facts) {
  const { secret, actionDefault } = facts;
  const fallback = actionDefault ?? facts.default;
  const notes = [];
  if (facts.allowed !== undefined)
    notes.push(`${facts.several ? 'Any of' : 'One of'} ${facts.allowed.join(', ')}.`);
  if (facts.example !== undefined) notes.push(`Such as \`${facts.example}\`.`);
  if (fallback !== undefined && !secret) notes.push(`Default: \`${fallback}\`.`);
  return {
    description: [facts.description, ...notes].join(' '),
    required: false,
    ...(secret && actionDefault !== undefined ? { default: actionDefault } : {}),
  };
}
