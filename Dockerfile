# The command line with k6, for other CI than GitHub Actions (docs/ci). `docker build .` needs nothing built or installed:
# dist/ is committed. The images are those of compose/.env; a release gives them with their digests.
ARG NODE_IMAGE=node:24-slim
ARG K6_IMAGE=grafana/k6:2.2.0

FROM ${K6_IMAGE} AS k6

FROM ${NODE_IMAGE}
# git fetches the other version for --base; empty where the image has what is needed.
ARG PACKAGES="ca-certificates git"
RUN [ -z "$PACKAGES" ] || { \
      apt-get update && \
      apt-get install -y --no-install-recommends $PACKAGES && \
      rm -rf /var/lib/apt/lists/*; \
    }
COPY --from=k6 /usr/bin/k6 /usr/local/bin/k6
WORKDIR /opt/orchestrator-perf
COPY package.json LICENSE ./
COPY compose compose
COPY k6 k6
COPY dist dist
# The work tree belongs to whoever runs the job, not to this user: without it git refuses to read it.
RUN ln -s /opt/orchestrator-perf/dist/cli/index.js /usr/local/bin/orchestrator-perf && \
    printf '[safe]\n\tdirectory = *\n' > /etc/gitconfig
ENV NODE_ENV=production HOME=/tmp
USER 1000:1000
WORKDIR /work
# No entry point: GitLab and Jenkins start a shell in it.
CMD ["orchestrator-perf", "--help"]
