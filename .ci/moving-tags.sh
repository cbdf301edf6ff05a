#!/usr/bin/env bash
# moving-tags.sh v1.2.3 <commit>: the moving tags (v1.2, v1) that go to this release. They only ever go forward: a release
# of an older line does not take v1 back. Needs the whole history.
set -euo pipefail
tag=$1
commit=$2

for moving in "${tag%.*}" "${tag%%.*}"; do
  newest=$(git tag --list "$moving.*" | grep -Ex 'v[0-9]+\.[0-9]+\.[0-9]+' | sort -V | tail -n 1)
  if [ "$newest" != "$tag" ]; then
    printf '%s stays: %s is newer than %s\n' "$moving" "$newest" "$tag" >&2
  elif git rev-parse --quiet --verify "refs/tags/$moving^{commit}" >/dev/null &&
    ! git merge-base --is-ancestor "refs/tags/$moving^{commit}" "$commit"; then
    printf '%s stays: what it names is no ancestor of %s\n' "$moving" "$commit" >&2
  else
    printf '%s\n' "$moving"
  fi
done
