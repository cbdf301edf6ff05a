#!/usr/bin/env bash
# The tier `kube` on a Kubernetes of one node that is built for it. Needs root and Go.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/kube/provision-kube.sh build
npm ci --ignore-scripts --engine-strict --no-audit --no-fund
exports=$(.ci/install-tools.sh)
eval "$exports"
npm run --silent build
.ci/kube/provision-kube.sh up >/dev/null
trap '.ci/kube/provision-kube.sh stop' EXIT
PERF_TEST_REQUIRE=kube npm test -- kube
