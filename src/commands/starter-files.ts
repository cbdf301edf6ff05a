import { stringify } from 'yaml';
import type { InspectedRepository } from './inspect-repository.ts';

/** actions/checkout v6.0.2 */
const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';

/** The workflow: by label on pull requests, and on the default branch to make and keep the baseline. */
export function starterWorkflow({ defaultBranch }: InspectedRepository): string {
  return `# Written by \`orchestrator-perf init\`. Settings are in orchestrator-perf.yml.
name: Performance test
on:
  # Runs of this branch are what pull requests are compared with; the weekly one keeps them from expiring.
  push:
    branches: [${JSON.stringify(defaultBranch)}]
  schedule:
    - cron: "0 2 * * 0"
  workflow_dispatch:
  # Only with the label \`performance-test\`.
  pull_request:
    types: [opened, reopened, synchronize, labeled]

permissions: {}

concurrency:
  group: >-
    performance-test-\${{ github.event.pull_request.number || github.run_id }}\${{
    (github.event.action == 'labeled' && github.event.label.name != 'performance-test') && format('-{0}', github.run_id) || '' }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  performance:
    name: Performance
    if: >-
      github.event_name != 'pull_request' ||
      (contains(github.event.pull_request.labels.*.name, 'performance-test') &&
      (github.event.action != 'labeled' || github.event.label.name == 'performance-test'))
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read # check out the code under test
      actions: read # find and download the baseline
      pull-requests: write # write the comment
    steps:
      - name: Check out
        uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Performance test
        uses: org/orchestrator-perf@v1
`;
}

/** The config file: what was found is set, what is usual to change is there as a comment. */
export function starterConfig({ composeFile, dockerfileFolder, k6Scripts }: InspectedRepository): string {
  const [script] = k6Scripts;
  const set = (name: string, value: string | undefined, otherwise: string) =>
    value === undefined ? `# ${name}: ${otherwise}\n` : stringify({ [name]: value });
  // Its own containers need the compose stack, which only the action has by default; a smoke test of 10 minutes is none.
  const stack = (composeFile ?? dockerfileFolder) === undefined ? '' : ' --stack compose';
  return `# Settings of orchestrator-perf; inputs of the workflow and flags win over them.
# Locally: orchestrator-perf run smoke${stack} --duration 30s --vus 3

test-type: load
# Total length and VUs at the peak; the stages are rescaled.
duration: 10m
vus: 100

# The service under test.
${set('compose-file', composeFile, 'compose.perf.yml')}${set('orchestrator-build', composeFile === undefined ? dockerfileFolder : undefined, '.')}# health-path: /health
# metrics-path: /actuator/prometheus

# Your own k6 script in place of the built-in one.
${set('script', script, 'perf/checkout.js')}
# Limits; a line replaces the default limit on the same statistic.
# thresholds: |
#   http_req_duration: p(95)<500ms
#   http_req_failed: rate<1%

# A change smaller than this is never called a regression.
regression-tolerance: 10%
`;
}
