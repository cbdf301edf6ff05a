import type { GitFacts } from './git-facts.ts';

/** actions/checkout v6.0.2 */
const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';

/** The workflow: by label on pull requests, and on the default branch to make and keep the baseline. */
export function starterWorkflow({
  defaultBranch,
  folder,
}: Pick<GitFacts, 'defaultBranch' | 'folder'>): string {
  const inputs =
    folder === '.' ? '' : `        with:\n          working-directory: ${JSON.stringify(folder)}\n`;
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
${inputs}`;
}
