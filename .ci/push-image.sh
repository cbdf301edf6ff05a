#!/usr/bin/env bash
# push-image.sh v1.2.3 <commit>: builds the image of the command line and pushes it to ghcr.io as 1.2.3, and as 1.2 and 1 where
# those go forward. Needs the whole history, Docker, and REPOSITORY, ACTOR and TOKEN; writes `image` and `digest` to GITHUB_OUTPUT.
set -euo pipefail
tag=$1
commit=$2
image=ghcr.io/${REPOSITORY,,}

pinned() { sed -n "s/^$1=//p" compose/.env; }
docker build --pull \
  --build-arg "NODE_IMAGE=$(pinned NODE_IMAGE)" \
  --build-arg "K6_IMAGE=$(pinned K6_IMAGE)" \
  --label "org.opencontainers.image.source=https://github.com/$REPOSITORY" \
  --label "org.opencontainers.image.revision=$commit" \
  --label "org.opencontainers.image.version=${tag#v}" \
  --label org.opencontainers.image.licenses=MIT \
  --tag "$image:${tag#v}" .
docker run --rm "$image:${tag#v}" orchestrator-perf --version

printf '%s' "$TOKEN" | docker login ghcr.io --username "$ACTOR" --password-stdin
docker push "$image:${tag#v}"
"$(dirname "$0")/moving-tags.sh" "$tag" "$commit" | while read -r moving; do
  docker tag "$image:${tag#v}" "$image:${moving#v}"
  docker push "$image:${moving#v}"
done
docker logout ghcr.io

digest=$(docker inspect --format '{{index .RepoDigests 0}}' "$image:${tag#v}")
printf 'image=%s\ndigest=%s\n' "$image" "${digest#*@}" >>"$GITHUB_OUTPUT"
