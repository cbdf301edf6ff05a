#!/usr/bin/env bash
# check-release.sh <tag> <commit>: whether this may be released. Needs the whole history, the repository as GH_REPO, and `gh`
# with a token that reads checks. Says what is wrong, all of it.
set -euo pipefail
tag=$1
commit=$2
wrong=0

say() {
  printf '%s\n' "$1" >&2
  wrong=1
}

[[ $tag =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]] || say "$tag is no version"

version=$(git show "$commit:package.json" | sed -n 's/^  "version": "\(.*\)",$/\1/p')
[ "v$version" = "$tag" ] || say "package.json says $version, the tag is $tag"

# npm takes provenance only where the package names the repository it is built in.
repository=$(git show "$commit:package.json" | sed -n 's|^ *"url": "git+https://github.com/\(.*\)\.git"$|\1|p')
[ "$repository" = "${GH_REPO:-}" ] || say "package.json names the repository ${repository:-of nobody}, this is ${GH_REPO:-none}"

# A team of somebody else reviews nothing, and GitHub says nothing about it.
owner=${GH_REPO:-}
owners=$(git show "$commit:.github/CODEOWNERS" 2>/dev/null | grep -v '^#' | grep -Eo '@[^[:space:]]+' | sort -u) || true
[ -n "$owners" ] || say '.github/CODEOWNERS names nobody'
for name in $owners; do
  case $name in
  "@${owner%%/*}"/*) ;;
  */*) say ".github/CODEOWNERS names $name, which is no team of ${owner%%/*}" ;;
  esac
done

git merge-base --is-ancestor "$commit" origin/main || say "$commit is not on main"

# One line a check: its name and how it ended. All of a name count.
checks=$(gh api --paginate "repos/{owner}/{repo}/commits/$commit/check-runs?filter=latest&per_page=100" \
  --jq '.check_runs[] | "\(.conclusion)\t\(.name)"')
for name in 'CI passed' 'dist is what the sources build'; do
  ends=$(printf '%s\n' "$checks" | awk -F '\t' -v name="$name" '$2 == name { print $1 }' | sort -u)
  [ "$ends" = success ] || say "the check \"$name\" of $commit is ${ends:-missing}, not success"
done

exit "$wrong"
