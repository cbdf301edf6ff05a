export const id = 5196;
export const ids = [5196,6463];
export const modules = {

/***/ 65196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/inputs/working-directory.js
var working_directory = __webpack_require__(58690);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/src/commands/init/ask-user.js

/** Undefined where nobody sits there: a workflow, a pipe. */
function openTerminal({ stdin, stdout, signal, }) {
    if (stdout.isTTY !== true || !('isTTY' in stdin) || stdin.isTTY !== true)
        return undefined;
    const lines = (0,external_node_readline_.createInterface)({ input: stdin, terminal: false });
    // Whole answers may come before they are asked for.
    const waiting = [];
    let isOver = false;
    let answer;
    lines.on('line', (line) => {
        waiting.push(line.trim());
        answer?.();
    });
    const end = () => {
        isOver = true;
        answer?.();
    };
    lines.on('close', end);
    signal.addEventListener('abort', end, { once: true });
    return {
        async ask(question) {
            stdout.write(`${question} `);
            if (waiting.length === 0 && !isOver)
                await new Promise((resolve) => {
                    answer = resolve;
                });
            return waiting.shift();
        },
        close: () => lines.close(),
    };
}

// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/nearest.js
var nearest = __webpack_require__(61008);
;// CONCATENATED MODULE: ./build/src/commands/init/choose-service.js



/**
 * The one that is tested: named by `--service`, the only one, the only one that no other of the compose file needs, or
 * chosen by whoever sits there. Never just the first.
 */
async function chooseService(services, named, user) {
    if (named !== undefined)
        return byName(services, named);
    const first = services.filter((service) => service.compose?.isNeeded !== true);
    if (services.length < 2 || first.length === 1)
        return first[0] ?? services[0];
    const chosen = user === undefined ? undefined : await asked(services, user);
    if (chosen !== undefined)
        return chosen;
    throw new errors/* InputError */.dz([`there are ${services.length} services, and nothing says which one is tested: ${listed(services)}.`], 'Give --service with one of these names. Nothing was written.');
}
function byName(services, named) {
    const found = services.find(({ name, compose, folder }) => [name, compose?.service, folder].includes(named));
    if (found !== undefined)
        return found;
    const names = services.map(({ name }) => name);
    throw new errors/* InputError */.dz([
        services.length === 0
            ? `service is "${named.slice(0, 100)}", and no service was found here: give --working-directory, or write orchestrator-perf.yml by hand (docs/requests.md)`
            : `service is "${named.slice(0, 100)}": there ${services.length === 1 ? 'is' : 'are'} ${listed(services)}.${(0,nearest/* didYouMean */.a)(named, names)}`,
    ]);
}
async function asked(services, user) {
    const list = services.map((service, index) => `  ${index + 1}  ${described(service)}\n`).join('');
    let question = `${list}Which one is tested (1 to ${services.length}, or its name)?`;
    for (let tries = 0; tries < 3; tries++) {
        const answer = await user.ask(question);
        if (answer === undefined)
            return undefined;
        const chosen = services[Number(answer) - 1] ?? services.find(({ name }) => name === answer);
        if (chosen !== undefined)
            return chosen;
        question = `There is no ${(0,wording_escape/* cleanName */.$t)(answer) || 'such'} service; which one?`;
    }
    return undefined;
}
const described = ({ name, folder }) => (0,wording_escape/* cleanName */.$t)(folder === '.' || folder === name ? name : `${name} (${folder})`);
const MOST_LISTED = 20;
function listed(services) {
    const names = services.slice(0, MOST_LISTED).map(described).join(', ');
    return services.length > MOST_LISTED ? `${names} and ${services.length - MOST_LISTED} more` : names;
}

// EXTERNAL MODULE: ./build/src/commands/init/config-file.js + 1 modules
var config_file = __webpack_require__(80163);
// EXTERNAL MODULE: ./build/src/commands/init/routes.js
var init_routes = __webpack_require__(97265);
// EXTERNAL MODULE: ./build/src/commands/init/from/suggested.js
var suggested = __webpack_require__(85759);
;// CONCATENATED MODULE: ./build/src/commands/init/from/routes.js


const MOST_ROUTES = 5;
/** Requests of a service of which nothing but its code is known: what that answers to, else its start page or health. */
function fromRoutes({ routes, healthPath }) {
    const pages = routes
        .filter((path) => !init_routes/* HEALTH */.Pg.test(path) && !/\.\w{1,5}$|metrics/.test(path))
        .slice(0, MOST_ROUTES);
    const paths = pages.length > 0 ? pages : [healthPath ?? '/'];
    const { requests, notes } = (0,suggested/* fitting */._)(paths.map((path) => ({ method: 'GET', path })));
    return { requests, notes, variables: [] };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/commands/init/from/read-source.js



const LARGEST = {
    openapi: 10 * 1024 * 1024,
    har: 64 * 1024 * 1024,
    script: 5 * 1024 * 1024,
};
/** `--from`: an API description, a recording of a browser, or a k6 script, by the end of its name. */
async function readSource({ path, directory, service, onlySure, }) {
    const kind = kindOf(path);
    const file = (0,external_node_path_.resolve)(directory, path);
    const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
        throw new errors/* InputError */.dz([
            `from is "${path.slice(0, 200)}": ${stat === undefined ? `there is no file ${file}` : 'it is no file'}`,
        ]);
    if (stat.size > LARGEST[kind])
        throw new errors/* InputError */.dz([
            `from is "${path.slice(0, 200)}", which has ${Math.ceil(stat.size / 1024 / 1024)} MB: at most ${LARGEST[kind] / 1024 / 1024} are read. ${SMALLER[kind]}`,
        ]);
    if (kind === 'script')
        return script(directory, file);
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    if (kind === 'har')
        return (await Promise.all(/* import() */[__webpack_require__.e(8591), __webpack_require__.e(2333)]).then(__webpack_require__.bind(__webpack_require__, 72333))).fromHar(text, { path, service });
    // A sampler of schemas and an upgrader of documents: for those who have one.
    return (await Promise.all(/* import() */[__webpack_require__.e(8591), __webpack_require__.e(551), __webpack_require__.e(9521)]).then(__webpack_require__.bind(__webpack_require__, 79521))).fromOpenApi(text, { path, service, onlySure });
}
const SMALLER = {
    openapi: 'Give the description of one service.',
    har: 'Record less, or save it without the bodies of the answers.',
    script: 'That is no script.',
};
function kindOf(path) {
    if (/\.har$/i.test(path))
        return 'har';
    if (/\.(?:ya?ml|json)$/i.test(path))
        return 'openapi';
    if (/\.[cm]?[jt]s$/i.test(path))
        return 'script';
    throw new errors/* InputError */.dz([
        `from is "${path.slice(0, 200)}": expected an OpenAPI description (.yaml, .yml, .json), a recording (.har), or a k6 script (.js, .ts)`,
    ]);
}
function script(directory, file) {
    const path = (0,external_node_path_.relative)(directory, file).split(external_node_path_.sep).join('/');
    return { requests: [], script: path, notes: [`${path} is used as it is.`], variables: [] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/commands/init/dockerfiles.js
/** Dockerfiles, the nearest to the root first. */
function dockerfilesIn(files) {
    return files.paths
        .filter((path) => /(?:^|\/)(?:Dockerfile|Containerfile)$/.test(path))
        .map((path) => ({ path, ...readDockerfile(files.read(path) ?? '') }));
}
/** What the last stage exposes: earlier ones only build. */
function readDockerfile(text) {
    const lines = text.replaceAll(/\\\r?\n/g, ' ').split('\n');
    const lastStage = lines.findLastIndex((line) => /^\s*FROM\s/i.test(line));
    const stage = lines.slice(Math.max(lastStage, 0));
    const variables = new Map();
    let port;
    let healthPath;
    for (const line of lines.filter((line) => /^\s*(?:ARG|ENV)\s/i.test(line)))
        for (const [, name = '', value = ''] of line.matchAll(/\b(\w+)[= ]"?(\d{1,5})\b/g))
            variables.set(name, value);
    for (const line of stage) {
        const exposed = /^\s*EXPOSE\s+"?(\d{1,5}|\$\{?\w+(?::-\d{1,5})?\}?)/i.exec(line)?.[1];
        port ??= exposed === undefined ? undefined : portOf(exposed, variables);
        if (/^\s*HEALTHCHECK\s/i.test(line))
            healthPath ??= healthPathIn(line);
    }
    return { port, healthPath };
}
function portOf(text, variables) {
    const name = /^\$\{?(\w+)/.exec(text)?.[1];
    const fallback = /:-(\d+)/.exec(text)?.[1];
    const port = Number(name === undefined ? text : (variables.get(name) ?? fallback));
    return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}
/** The path of the address that a health check asks on its own machine. */
function healthPathIn(check) {
    const path = /(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?::(?:\d{1,5}|\$\{?\w+\}?))?(\/[\w./-]{0,200})?/.exec(check);
    return path === null ? undefined : (path[1] ?? '/');
}

;// CONCATENATED MODULE: ./build/src/commands/init/compose-services.js



const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
/** The compose file of the repository, with what may be tested of it. */
function composeIn(files) {
    const file = COMPOSE_FILES.find((name) => files.has(name));
    if (file === undefined)
        return undefined;
    let services;
    try {
        services = (0,dist/* parse */.qg)(files.read(file) ?? '', { logLevel: 'silent' })
            ?.services;
    }
    catch {
        services = undefined;
    }
    if (!isMap(services))
        return { file, names: undefined, services: [] };
    const needed = new Set(Object.values(services).flatMap(neededBy));
    const read = Object.entries(services).flatMap(([name, service]) => {
        const found = serviceOf(file, name, service);
        return found === undefined ? [] : { ...found, isNeeded: needed.has(name) };
    });
    return { file, names: Object.keys(services), services: testable(read) };
}
/**
 * What has an image of somebody else is what the service needs, as a rule: then it is one of those that are built. Of
 * several that are built, one without a port does its work in the background.
 */
function testable(services) {
    const built = services.filter(({ build }) => build !== undefined);
    const candidates = built.length > 0 ? built : services.filter(({ isInfrastructure }) => !isInfrastructure);
    const listening = candidates.filter(({ port }) => port !== undefined);
    return (listening.length > 0 ? listening : candidates).map(({ isInfrastructure: _, ...service }) => service);
}
/** `depends_on`, as a list or with conditions. */
function neededBy(service) {
    const given = isMap(service) ? service.depends_on : undefined;
    if (isMap(given))
        return Object.keys(given);
    return list(given).filter((name) => typeof name === 'string');
}
/** Images of what services store in, talk through and are watched with. */
const INFRASTRUCTURE = /(?:^|\/)(?:postgres|postgis|pgvector|timescale|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|zookeeper|nats|elasticsearch|opensearch|localstack|elasticmq|minio|prom|prometheus|grafana|loki|jaeger|otel|opentelemetry|zipkin|adminer|pgadmin|mailhog|mailpit|traefik|envoy|vault|consul|etcd|keycloak|cassandra|clickhouse|influxdb|busybox|alpine)[^/]*(?::|$|@)/i;
function serviceOf(file, service, given) {
    if (!isMap(given))
        return undefined;
    const { build, image, ports, expose, healthcheck } = given;
    const context = typeof build === 'string' ? build : isMap(build) ? (build.context ?? '.') : undefined;
    const [published, inside] = portsOf(list(ports)[0]);
    const [exposed] = portsOf(list(expose)[0]).slice(1);
    const test = isMap(healthcheck) ? list(healthcheck.test).join(' ') : '';
    return {
        file,
        service,
        build: typeof context === 'string' ? external_node_path_.posix.normalize(context).replace(/(?<=.)\/$/, '') : undefined,
        port: inside ?? exposed,
        publishedPort: published,
        healthPath: healthPathIn(test),
        isInfrastructure: typeof image === 'string' && INFRASTRUCTURE.test(image),
    };
}
/** `"3000"`, `"8080:3000"`, `"127.0.0.1:8080:3000/tcp"`, `"${PORT:-8080}:3000"`, `{ target, published }`: outside, inside. */
function portsOf(given) {
    if (isMap(given))
        return [portNumber(given.published), portNumber(given.target)];
    if (typeof given !== 'string' && typeof given !== 'number')
        return [undefined, undefined];
    const text = String(given)
        .replaceAll(/\$\{\w+:?-(\d+)\}/g, '$1')
        .replace(/\/(?:tcp|udp)$/, '');
    const parts = text.split(':');
    return [portNumber(parts.length > 1 ? parts.at(-2) : undefined), portNumber(parts.at(-1))];
}
function portNumber(given) {
    const port = typeof given === 'string' || typeof given === 'number' ? Number(given || Number.NaN) : Number.NaN;
    return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}
const list = (given) => Array.isArray(given) ? given : given === undefined ? [] : [given];
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/commands/init/files.js



const NOT_LOOKED_INTO = new Set([
    'node_modules',
    '.git',
    'dist',
    'build',
    'target',
    'vendor',
    '.venv',
    'venv',
    '.next',
    'coverage',
    'perf-results',
]);
const DEPTH = 4;
const MOST_FILES = 5000;
const LARGEST_BYTES = 500_000;
async function filesOf(directory) {
    const found = [];
    const visit = async (folder, depth) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
            if (found.length >= MOST_FILES)
                return;
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory() && depth < DEPTH && !NOT_LOOKED_INTO.has(entry.name))
                await visit(path, depth + 1);
        }
    };
    await visit('.', 0);
    const paths = found.sort(byDepth);
    const known = new Set(paths);
    return {
        paths,
        has: (path) => known.has(external_node_path_.posix.normalize(path)),
        read: (path) => readSmall((0,external_node_path_.join)(directory, path)),
    };
}
/** The folder of a file: `.` for the root. */
const folderOf = (path) => external_node_path_.posix.dirname(path);
/** `services/api` and `Dockerfile` to `services/api/Dockerfile`. */
const within = (folder, name) => external_node_path_.posix.join(folder, name);
function readSmall(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.size > LARGEST_BYTES)
        return undefined;
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        // Not readable for us: as good as not there.
        return undefined;
    }
}
function byDepth(a, b) {
    return a.split('/').length - b.split('/').length || a.localeCompare(b, 'en');
}

// EXTERNAL MODULE: ./build/src/exec/git.js
var git = __webpack_require__(46463);
;// CONCATENATED MODULE: ./build/src/commands/init/git-facts.js


const FALLBACK = 'main';
/** What git knows of the folder. Without git or a repository: what is usual, and that it was taken for want of better. */
async function gitFacts(directory, capture = git.captureWithNode) {
    const ask = async (...args) => (await capture('git', args, directory).catch(() => '')).trim() || undefined;
    const up = await ask('rev-parse', '--show-cdup');
    const isRepository = (await ask('rev-parse', '--is-inside-work-tree')) === 'true';
    if (!isRepository)
        return {
            defaultBranch: FALLBACK,
            folder: '.',
            sentences: [
                `This is no git repository: the workflow takes ${FALLBACK} for the default branch; put yours in.`,
            ],
        };
    const prefix = up === undefined ? '.' : ((await ask('rev-parse', '--show-prefix')) ?? '.').replace(/\/$/, '');
    const { branch, because } = await defaultBranch(ask);
    const elsewhere = prefix === '.'
        ? []
        : [
            `This folder is ${(0,external_node_path_.relative)('.', prefix)} of its repository, and GitHub reads workflows at its root only: move .github there.`,
        ];
    return {
        defaultBranch: branch,
        folder: prefix,
        sentences: [`The default branch is ${branch}: ${because}.`, ...elsewhere],
    };
}
async function defaultBranch(ask) {
    const origin = await ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
    if (origin !== undefined)
        return { branch: origin.replace(/^origin\//, ''), because: 'origin says so' };
    const refs = (await ask('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin')) ?? '';
    const names = new Set(refs.split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, '')));
    const head = await ask('symbolic-ref', '--short', 'HEAD');
    const usual = ['main', 'master', 'trunk', 'develop'].find((name) => names.has(name));
    // On a branch of a change the usual one is there as well.
    if (usual !== undefined)
        return { branch: usual, because: `origin does not say, and there is a branch ${usual}` };
    if (head !== undefined)
        return { branch: head, because: 'it is the one that is checked out' };
    return { branch: FALLBACK, because: 'git does not say; put yours into the workflow' };
}

;// CONCATENATED MODULE: ./build/src/commands/init/start-commands.js


const READERS = [
    [/^package\.json$/, ofPackageJson],
    [/^pom\.xml$/, ofMaven],
    [/^build\.gradle(?:\.kts)?$/, ofGradle],
    [/^go\.mod$/, ofGo],
    [/^(?:pyproject\.toml|requirements\.txt)$/, ofPython],
];
/** What has none of these: one file that is a whole service. */
const LONE_FILE = /^(?:server|app|main)\.(?:[cm]?js|py)$/;
/** Start commands that the files of build tools say, at most one a folder, but for the programs of a Go module. */
function startCommandsIn(files) {
    const found = new Map();
    for (const path of files.paths) {
        const folder = folderOf(path);
        const reader = READERS.find(([file]) => file.test(external_node_path_.posix.basename(path)))?.[1];
        if (reader === undefined || found.has(folder))
            continue;
        const starts = reader(files, folder, path);
        if (starts.length > 0)
            found.set(folder, starts);
    }
    if (found.size === 0)
        for (const path of files.paths.filter((path) => LONE_FILE.test(external_node_path_.posix.basename(path)))) {
            const folder = folderOf(path);
            if (!found.has(folder) && isServer(files.read(path) ?? ''))
                found.set(folder, [{ folder, start: loneFile(external_node_path_.posix.basename(path)) }]);
        }
    return [...found.values()].flat();
}
const isServer = (text) => /\blisten\(|createServer|HTTPServer|serve_forever|Flask\(|FastAPI\(|app\.run\(/.test(text);
const loneFile = (name) => ({
    command: `${name.endsWith('.py') ? 'python3' : 'node'} ${name}`,
    build: undefined,
    from: name,
});
/** A page's own development server is no service. */
const OF_A_PAGE = /\b(?:react-scripts|ng serve|vite(?! preview)|expo|electron|webpack|parcel|storybook|gatsby)\b/;
function ofPackageJson(files, folder, path) {
    const manifest = jsonOf(files.read(path));
    const scripts = mapOf(manifest.scripts);
    const tool = nodeTool(files, folder);
    const hasPackages = ['dependencies', 'devDependencies'].some((kind) => Object.keys(mapOf(manifest[kind])).length > 0);
    const steps = [
        ...(hasPackages ? [tool.install] : []),
        ...(typeof scripts.build === 'string' && !OF_A_PAGE.test(scripts.build)
            ? [`${tool.name} run build`]
            : []),
    ];
    if (typeof scripts.start === 'string') {
        if (OF_A_PAGE.test(scripts.start))
            return [];
        return [{ folder, start: { command: `${tool.name} start`, build: joined(steps), from: path } }];
    }
    const main = ['server.js', 'server.mjs', 'app.js', 'index.js', 'src/server.js', 'src/index.js'].find((name) => files.has(within(folder, name)) && isServer(files.read(within(folder, name)) ?? ''));
    return main === undefined
        ? []
        : [{ folder, start: { command: `node ${main}`, build: joined(steps), from: path } }];
}
function nodeTool(files, folder) {
    const has = (name) => files.has(within(folder, name)) || files.has(name);
    if (has('pnpm-lock.yaml'))
        return { name: 'pnpm', install: 'pnpm install --frozen-lockfile' };
    if (has('yarn.lock'))
        return { name: 'yarn', install: 'yarn install' };
    if (has('bun.lock') || has('bun.lockb'))
        return { name: 'bun', install: 'bun install' };
    // `npm ci` would take away what somebody has installed, at each run.
    return { name: 'npm', install: 'npm install --no-audit --no-fund' };
}
/** One command without a shell, or a shell for several. */
function joined(steps) {
    return steps.length > 1 ? `sh -c '${steps.join(' && ')}'` : steps[0];
}
const NAME = /^[\w.-]{1,100}$/;
function ofMaven(files, folder, path) {
    const text = withoutComments(files.read(path) ?? '');
    const parent = between(text, '<parent>', '</parent>');
    const own = text.replace(parent, '');
    const tag = (name) => valueOfTag(own, name);
    const framework = frameworkOf(text);
    const finalName = tag('finalName') ?? `${tag('artifactId')}-${tag('version') ?? valueOfTag(parent, 'version')}`;
    if (framework === undefined || text.includes('<modules>') || !NAME.test(finalName))
        return [];
    const tool = files.has(within(folder, 'mvnw')) ? './mvnw' : 'mvn';
    const jar = framework.jar ?? `target/${finalName}.jar`;
    return [
        {
            folder,
            start: { command: jarOn(jar, framework.port), build: `${tool} -q -DskipTests package`, from: path },
        },
    ];
}
const valueOfTag = (text, name) => new RegExp(`<${name}>\\s{0,20}([^<\\s]{1,100})\\s{0,20}</${name}>`).exec(text)?.[1];
function between(text, from, to) {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    return start < 0 || end < 0 ? '' : text.slice(start, end + to.length);
}
function withoutComments(text) {
    const [first = '', ...others] = text.split('<!--');
    return first + others.map((part) => part.split('-->').slice(1).join('-->')).join('');
}
function ofGradle(files, folder, path) {
    const text = files.read(path) ?? '';
    const framework = frameworkOf(text);
    if (framework === undefined)
        return [];
    const settings = ['settings.gradle', 'settings.gradle.kts'].map((name) => files.read(within(folder, name)) ?? '');
    const name = /rootProject\.name\s*=\s*["']([\w.-]{1,100})["']/.exec(settings.join('\n'))?.[1];
    const version = /^\s*version\s*=?\s*["']([\w.-]{1,100})["']/m.exec(text)?.[1];
    const jar = framework.jar?.replace(/^target/, 'build') ?? `build/libs/${name ?? '*'}-${version ?? '*'}.jar`;
    const tool = files.has(within(folder, 'gradlew')) ? './gradlew' : 'gradle';
    const build = `${tool} -q ${framework.jar === undefined ? 'bootJar' : 'quarkusBuild'}`;
    return [{ folder, start: { command: jarOn(jar, framework.port), build, from: path } }];
}
/** How a framework of the JVM is told its port, and where its jar is when it is not where all others are. */
function frameworkOf(text) {
    if (/spring-boot/.test(text))
        return { port: 'server.port' };
    if (/quarkus/.test(text))
        return { port: 'quarkus.http.port', jar: 'target/quarkus-app/quarkus-run.jar' };
    return undefined;
}
const jarOn = (jar, port) => `sh -c 'exec java -D${port}="$PORT" -jar ${jar}'`;
function ofGo(files, folder, path) {
    const mains = files.paths
        .filter((file) => /\.go$/.test(file) && !file.endsWith('_test.go') && isBelow(file, folder))
        .filter((file) => /^package main\b/m.test(files.read(file) ?? ''))
        .map(folderOf);
    const folders = [...new Set(mains)];
    const atRoot = folders.includes(folder);
    return (atRoot ? [folder] : folders).map((program) => ({
        folder,
        ...(folders.length > 1 && !atRoot ? { name: external_node_path_.posix.basename(program) } : {}),
        start: {
            command: `go run ${program === folder ? '.' : `./${external_node_path_.posix.relative(folder, program)}`}`,
            build: undefined,
            from: path,
        },
    }));
}
const isBelow = (path, folder) => folder === '.' || path.startsWith(`${folder}/`);
function ofPython(files, folder, path) {
    const app = pythonApp(files, folder);
    if (app === undefined)
        return [];
    const { bin, build } = pythonTool(files, folder);
    const command = app(bin);
    return [{ folder, start: { command, build, from: path } }];
}
/** What runs a Python application, given the folder of programs that its environment has. */
function pythonApp(files, folder) {
    if (files.has(within(folder, 'manage.py')))
        return (bin) => `sh -c 'exec ${bin}python manage.py runserver --noreload 127.0.0.1:"$PORT"'`;
    for (const file of ['main.py', 'app.py', 'server.py', 'app/main.py', 'src/main.py', 'app/__init__.py']) {
        const text = files.read(within(folder, file)) ?? '';
        const module = file.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
        const fastApi = /^(\w{1,100})\s*=\s*(?:FastAPI|Starlette|Litestar)\(/m.exec(text)?.[1];
        if (fastApi !== undefined)
            return (bin) => `sh -c 'exec ${bin}python -m uvicorn ${module}:${fastApi} --host 127.0.0.1 --port "$PORT"'`;
        const flask = /^(\w{1,100})\s*=\s*Flask\(/m.exec(text)?.[1];
        if (flask !== undefined)
            return (bin) => `sh -c 'exec ${bin}python -m flask --app ${module}:${flask} run --port "$PORT"'`;
        if (isServer(text))
            return (bin) => `${bin === '' ? 'python3' : `${bin}python`} ${file}`;
    }
    return undefined;
}
function pythonTool(files, folder) {
    if (files.has(within(folder, 'uv.lock')))
        return { bin: 'uv run --frozen ', build: 'uv sync --frozen' };
    if (files.has(within(folder, 'poetry.lock')))
        return { bin: 'poetry run ', build: 'poetry install' };
    const requirements = (files.read(within(folder, 'requirements.txt')) ?? '').replaceAll(/#.*|\s/g, '');
    const what = requirements !== '' ? '-r requirements.txt' : hasPackages(files, folder) ? '.' : undefined;
    if (what === undefined)
        return { bin: '', build: undefined };
    return {
        bin: '.venv/bin/',
        build: `sh -c 'python3 -m venv .venv && .venv/bin/pip install -q ${what}'`,
    };
}
const hasPackages = (files, folder) => /^dependencies\s*=\s*\[\s*["']/m.test(files.read(within(folder, 'pyproject.toml')) ?? '');
function jsonOf(text) {
    try {
        return mapOf(JSON.parse(text ?? ''));
    }
    catch {
        return {};
    }
}
const mapOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};

;// CONCATENATED MODULE: ./build/src/commands/init/inspect.js








/** Looks at a repository for what a performance test can run against. Reads only. */
async function inspectRepository(directory, capture) {
    const files = await filesOf(directory);
    const name = serviceName((0,external_node_path_.basename)((0,external_node_path_.resolve)(directory)));
    const compose = composeIn(files);
    const { services, eventFolders } = servicesIn(files, compose, name);
    const found = {
        k6Scripts: files.paths.filter((path) => /\.[jt]s$/.test(path) && isK6Script(files.read(path) ?? '')),
        openApiFiles: files.paths.filter((path) => isOpenApi(path, files)),
        harFiles: files.paths.filter((path) => path.endsWith('.har')),
    };
    const orchestrator = orchestratorIn(compose, services, eventFolders);
    const git = await gitFacts(directory, capture);
    const sentences = [
        ...composeSentences(compose),
        ...(orchestrator !== undefined && 'composeFile' in orchestrator ? [] : services.map(sentenceOf)),
        ...neededSentences(services),
        ...(orchestrator === undefined
            ? []
            : ['It takes the events of the orchestrator: a test sends it events.']),
        ...found.k6Scripts.slice(0, 3).map((path) => `Found the k6 script ${path}.`),
        ...found.openApiFiles
            .slice(0, 3)
            .map((path) => `Found ${path}, which describes an API: --from ${path} makes requests of all its operations.`),
        ...found.harFiles
            .slice(0, 3)
            .map((path) => `Found the recording ${path}: --from ${path} makes requests of it.`),
    ];
    if (sentences.length === 0)
        sentences.push('Found no service, compose file, Dockerfile, k6 script or API description: the reference service is tested until you name yours.');
    return { name, git, services, orchestrator, ...found, sentences: [...sentences, ...git.sentences] };
}
/** Folders whose services are there to be looked at or tested with. */
const NOT_A_SERVICE = /(?:^|\/)(?:tests?|__tests__|fixtures|examples?|docs?|e2e|perf|k6|\.[^/]+)(?:\/|$)/;
function servicesIn(files, compose, repository) {
    const places = [];
    for (const service of compose?.services ?? [])
        places.push({ folder: service.build ?? '.', name: service.service, compose: service });
    const dockerfiles = dockerfilesIn(files).filter(({ path }) => !NOT_A_SERVICE.test(folderOf(path)));
    const starts = startCommandsIn(files).filter(({ folder }) => !NOT_A_SERVICE.test(folder));
    // What a compose file puts together is the whole of it: programs beside are parts of the same.
    if (places.length === 0) {
        for (const folder of new Set(dockerfiles.map(({ path }) => folderOf(path))))
            places.push({ folder });
        for (const { folder, name } of starts)
            if (!places.some((place) => place.folder === folder && place.name === name))
                places.push({ folder, ...(name === undefined ? {} : { name }) });
    }
    const notNeeded = places.filter((place) => place.compose?.isNeeded !== true);
    const eventFolders = new Set();
    const services = places.map(({ folder, name, compose: composed }) => {
        const dockerfile = dockerfiles.find(({ path }) => folderOf(path) === folder);
        const start = starts.find((one) => one.folder === folder && one.name === name) ??
            starts.find((one) => one.folder === folder);
        const { routes, takesEvents } = (0,init_routes/* routesIn */.ik)(files, folder);
        if (takesEvents)
            eventFolders.add(folder);
        return {
            name: notNeeded.length === 1 && composed?.isNeeded !== true
                ? repository
                : serviceName(name ?? (folder === '.' ? repository : external_node_path_.posix.basename(folder))),
            folder,
            ...(composed === undefined ? {} : { compose: composed }),
            ...(dockerfile === undefined ? {} : { dockerfile }),
            ...(start === undefined ? {} : { start: start.start }),
            routes,
            healthPath: composed?.healthPath ?? dockerfile?.healthPath ?? (0,init_routes/* healthPathAmong */.GA)(routes),
        };
    });
    return { services: withNamesOfTheirOwn(services), eventFolders };
}
/** Two folders called `api` are told apart by what they are in. */
function withNamesOfTheirOwn(services) {
    const count = (name) => services.filter((service) => service.name === name).length;
    return services.map((service) => count(service.name) > 1 && service.folder !== '.'
        ? { ...service, name: serviceName(service.folder) }
        : service);
}
/** As the input `service` takes it. */
function serviceName(text) {
    const name = text.replaceAll(/[^\p{L}\p{N} ._/-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '');
    return name.slice(0, 60) || 'service';
}
function orchestratorIn(compose, services, eventFolders) {
    if (compose?.names?.includes('orchestrator'))
        return { composeFile: compose.file };
    const service = services.find(({ folder }) => eventFolders.has(folder));
    return service === undefined ? undefined : { service };
}
function composeSentences(compose) {
    if (compose === undefined)
        return [];
    const { file, names, services } = compose;
    if (names === undefined)
        return [`Found ${file}, which is not a readable compose file; it is left out.`];
    if (names.includes('orchestrator'))
        return [`Found ${file} with a service called orchestrator: it is merged into the test's stack.`];
    const listed = names.slice(0, 8).map(wording_escape/* cleanName */.$t).join(', ');
    const tested = services.map(({ service }) => (0,wording_escape/* cleanName */.$t)(service)).join(', ');
    return [
        `Found ${file} with ${listed}${tested === '' ? '' : `; ${tested} ${services.length === 1 ? 'is what can be tested' : 'can be tested'}`}.`,
    ];
}
/** Why one of several is tested without anybody having chosen it. */
function neededSentences(services) {
    const [first, ...others] = services.filter(({ compose }) => compose?.isNeeded !== true);
    if (services.length < 2 || first === undefined || others.length > 0)
        return [];
    const needed = services.filter((service) => service !== first).map(({ name }) => name);
    return [
        `${first.compose?.service ?? first.name} is tested: ${needed.join(', ')} ${needed.length === 1 ? 'is what others need' : 'are what others need'}. --service chooses another one.`,
    ];
}
function sentenceOf({ name, folder, compose, dockerfile, start, healthPath }) {
    const port = compose?.port ?? dockerfile?.port;
    const ways = [
        ...(compose === undefined ? [] : [`service ${(0,wording_escape/* cleanName */.$t)(compose.service)} of ${compose.file}`]),
        ...(dockerfile === undefined ? [] : [dockerfile.path]),
        ...(start === undefined ? [] : [`\`${start.command}\` (${start.from})`]),
    ];
    return [
        `Found the service ${name}${folder === '.' ? '' : ` in ${folder}`}: ${ways.join(', ')}`,
        ...(port === undefined ? [] : [`port ${port}`]),
        ...(healthPath === undefined ? [] : [`health at ${healthPath}`]),
    ]
        .join('; ')
        .concat('.');
}
const isK6Script = (text) => /from\s+['"]k6(?:\/[\w./-]+)?['"]/.test(text) && /export\s+default\s/.test(text);
/** By its first lines: its name may be anything. */
function isOpenApi(path, files) {
    if (!/\.(?:ya?ml|json)$/.test(path) || /(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/.test(path))
        return false;
    if (!/(?:openapi|swagger|api|spec)/i.test(path))
        return false;
    return /^\s*\{?\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\./m.test((files.read(path) ?? '').slice(0, 20_000));
}

;// CONCATENATED MODULE: ./build/src/commands/init/workflow-file.js
/** actions/checkout v6.0.2 */
const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';
/** The workflow: by label on pull requests, and on the default branch to make and keep the baseline. */
function starterWorkflow({ defaultBranch, folder, }) {
    const inputs = folder === '.' ? '' : `        with:\n          working-directory: ${JSON.stringify(folder)}\n`;
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

// EXTERNAL MODULE: ./build/src/ports/cannot-write.js
var cannot_write = __webpack_require__(20761);
;// CONCATENATED MODULE: ./build/src/commands/init/write-files.js




const IGNORED = 'perf-results/';
const IGNORE_FILE = '.gitignore';
/** What is there already, of the files to be written; nothing may lead elsewhere through a link. */
async function takenOf(directory, paths) {
    const taken = [];
    for (const path of paths)
        if (await exists((0,external_node_path_.join)(directory, path)))
            taken.push(path);
    for (const path of [...paths, IGNORE_FILE])
        await refuseLinks(directory, path);
    return taken;
}
/** Writes them, and the line for the results into .gitignore. Gives the paths written. */
async function writeFiles(directory, files) {
    const ignoring = await withIgnored((0,external_node_path_.join)(directory, IGNORE_FILE));
    const all = { ...files, ...(ignoring === undefined ? {} : { [IGNORE_FILE]: ignoring }) };
    for (const [path, text] of Object.entries(all)) {
        const target = (0,external_node_path_.join)(directory, path);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, text);
        }
        catch (error) {
            throw (0,cannot_write/* cannotWrite */.z)('the starter files', target, error, 'Run it in a folder that you may write to.');
        }
    }
    return Object.keys(all);
}
/** The file with the line; undefined where it has one that says so. */
async function withIgnored(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw (0,cannot_write/* cannotWrite */.z)('.gitignore', path, error, 'Run it in a folder that you may write to.');
    });
    if (text.split(/\r?\n/).some((line) => /^\/?(?:\*\*\/)?perf-results\/?(?:\*\*?)?\s*$/.test(line)))
        return undefined;
    const end = text.includes('\r\n') ? '\r\n' : '\n';
    return `${text}${text === '' || text.endsWith('\n') ? '' : end}${IGNORED}${end}`;
}
/** A link in a repository may lead anywhere on this machine. */
async function refuseLinks(directory, path) {
    const parts = path.split('/');
    for (let count = 1; count <= parts.length; count++) {
        const part = parts.slice(0, count).join('/');
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, part)).catch(() => undefined);
        if (found?.isSymbolicLink())
            throw new errors/* InputError */.dz([`${part} is a symbolic link; nothing was written.`], 'init writes no file through a link: remove the link.');
    }
}
async function exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/src/commands/init-command.js











const WORKFLOW_PATH = '.github/workflows/performance-test.yml';
const CONFIG_PATH = 'orchestrator-perf.yml';
/** `init`: a workflow and a config file that fit the repository, tried before anybody commits them. */
const initCommand = async (line, ports) => {
    const { log, stdout } = ports;
    const directory = (0,working_directory/* workingDirectoryOf */._)(line.source, ports.workingDirectory);
    const nowhere = (0,working_directory/* workingDirectoryProblem */.i)(line.source, directory);
    if (nowhere !== undefined)
        throw new errors/* InputError */.dz([nowhere]);
    const { from, service, force } = line.options;
    const options = { force: force === true, from: textOf(from), service: textOf(service) };
    const elsewhere = (0,external_node_path_.relative)(ports.workingDirectory, directory);
    const where = elsewhere === '' ? '' : ` --working-directory ${JSON.stringify(elsewhere)}`;
    const command = `orchestrator-perf ${config_file/* FIRST_RUN */.Xq.join(' ')}${where}`;
    const user = openTerminal(ports);
    let isTried = line.options.try === true;
    try {
        const { written, notes } = await init(directory, options, { log, user });
        for (const path of written)
            stdout.write(`wrote ${path}\n`);
        for (const note of notes)
            log.info(note);
        isTried ||= /^y(?:es)?$/i.test((await user?.ask('Run a smoke test of 15 s with it now (y/n)?')) ?? '');
    }
    finally {
        user?.close();
    }
    if (!isTried) {
        stdout.write(`Next: try it with ${command}; commit the files once that worked.\n`);
        return 0;
    }
    const { tryOut } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(1011), __webpack_require__.e(2819), __webpack_require__.e(7147), __webpack_require__.e(8986), __webpack_require__.e(5976), __webpack_require__.e(6553), __webpack_require__.e(618), __webpack_require__.e(6195), __webpack_require__.e(4085), __webpack_require__.e(1055), __webpack_require__.e(1880), __webpack_require__.e(8947), __webpack_require__.e(7336), __webpack_require__.e(1970), __webpack_require__.e(5496), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 80777));
    return await tryOut({
        directory,
        committed: [WORKFLOW_PATH, CONFIG_PATH, '.gitignore'].map((path) => (0,external_node_path_.join)(elsewhere, path)),
        configPath: CONFIG_PATH,
        command,
    }, ports);
};
const textOf = (option) => typeof option === 'string' ? option : undefined;
/** Writes all files, or none: a file that is there is only replaced with `force`. */
async function init(directory, { force, from, service }, { log, user }) {
    const repository = await inspectRepository(directory);
    for (const sentence of repository.sentences)
        log.info(sentence);
    const taken = await takenOf(directory, [WORKFLOW_PATH, CONFIG_PATH]);
    if (taken.length > 0 && !force)
        throw new errors/* InputError */.dz([`${taken.join(' and ')} ${taken.length === 1 ? 'is' : 'are'} already there; nothing was written.`], 'Give --force to overwrite, or move the file away.');
    const { text, notes } = await configOf(repository, { directory, from, service }, user);
    const written = await writeFiles(directory, {
        [WORKFLOW_PATH]: starterWorkflow(repository.git),
        [CONFIG_PATH]: text,
    });
    return { written, notes };
}
async function configOf(repository, { directory, from, service: named }, user) {
    const { services, orchestrator } = repository;
    const takesEvents = from === undefined && orchestrator !== undefined && isMeant(orchestrator, named);
    // Without any service there is nothing to name, and the reference service shows what a test looks like.
    if (takesEvents || (services.length === 0 && from === undefined && named === undefined))
        return (0,config_file/* eventConfig */.JM)(repository);
    const service = (await chooseService(services, named, user)) ?? unknownService(directory);
    const suggested = await suggestedFor(service, from, repository, directory);
    const config = (0,config_file/* serviceConfig */.IE)(service, suggested);
    return { ...config, notes: [...suggested.notes, ...config.notes] };
}
/** `--service` may name another one of the same repository. */
function isMeant(orchestrator, named) {
    return (named === undefined || named === ('service' in orchestrator ? orchestrator.service.name : 'orchestrator'));
}
async function suggestedFor(service, from, { k6Scripts: [script], openApiFiles }, directory) {
    if (from !== undefined)
        return readSource({ path: from, directory, service: service.name });
    if (script !== undefined)
        return readSource({ path: script, directory, service: service.name });
    const [described, ...others] = openApiFiles;
    if (described === undefined || others.length > 0)
        return fromRoutes(service);
    try {
        return await readSource({ path: described, directory, service: service.name, onlySure: true });
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        const routes = fromRoutes(service);
        return { ...routes, notes: [error.message, ...routes.notes] };
    }
}
/** What runs somewhere already, as far as anybody can tell. */
function unknownService(directory) {
    return { name: serviceName((0,external_node_path_.basename)((0,external_node_path_.resolve)(directory))), folder: '.', routes: [], healthPath: undefined };
}


/***/ }),

/***/ 80163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ FIRST_RUN),
  JM: () => (/* binding */ eventConfig),
  IE: () => (/* binding */ serviceConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/commands/init/stack-lines.js
/** The stack of a service: its compose file with all it needs, else its container, else its start command. */
function stackLines({ name, folder, compose, dockerfile, start }) {
    if (compose !== undefined)
        return { lines: { 'compose-file': compose.file, 'compose-service': compose.service }, notes: [] };
    if (dockerfile !== undefined)
        return {
            lines: { build: folder, ...(dockerfile.port === undefined ? {} : { port: dockerfile.port }) },
            ...(start === undefined ? {} : { otherwise: startLines(start, folder) }),
            notes: [],
        };
    if (start !== undefined)
        return { lines: startLines(start, folder), notes: [] };
    return {
        lines: { 'target-url': 'http://localhost:8080' },
        notes: [
            `Nothing says how ${name} is started: put its address into target-url, or give start, build or image in place of it.`,
        ],
    };
}
function startLines({ command, build }, folder) {
    return {
        start: command,
        ...(folder === '.' ? {} : { 'start-directory': folder }),
        ...(build === undefined ? {} : { 'build-command': build }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/init/config-file.js


/** What a first run asks for, beside what the file says: a smoke test of the length of a test is none. */
const FIRST_RUN = ['run', 'smoke', '--duration', '15s', '--vus', '3'];
const yaml = (value) => (0,dist/* stringify */.As)(value, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'PLAIN' });
const isHere = (origin) => origin !== undefined && /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin);
const commented = (text) => text.replaceAll(/^(?=.)/gm, '# ');
/** The config of an ordinary service: how it is started, and what is asked of it. */
function serviceConfig(service, suggested) {
    const { lines, otherwise, notes } = stackLines(service);
    // A recording of this machine says where it runs; one of elsewhere is nothing to load unasked.
    if ('target-url' in lines && isHere(suggested.origin))
        lines['target-url'] = suggested.origin;
    const healthPath = service.healthPath ?? suggested.healthPath;
    const what = suggested.script === undefined
        ? yaml({ requests: suggested.requests })
        : yaml({ script: suggested.script });
    return {
        notes,
        text: `${HEAD}${yaml({ service: service.name, ...lines })}${otherwise === undefined ? '' : `# Without Docker, in place of it:\n${commented(yaml(otherwise))}`}# The path that answers 2xx once the service is ready.
${yaml({ 'health-path': healthPath ?? '/' })}
${suggested.script === undefined ? REQUESTS : '# Your own k6 script; the address of the service is __ENV.ORCHESTRATOR_URL.\n'}${what}
test-type: load
# Total length of a run; the stages are rescaled.
duration: 5m
${LOAD}# vus: 50
${suggested.script === undefined ? '# requests-per-second: 50\n' : ''}
# Limits; a line replaces the default limit on the same statistic.
# thresholds: |
#   http_req_duration: p(95)<300ms
${TOLERANCE}`,
    };
}
const HEAD = '# Settings of orchestrator-perf; inputs of the workflow and flags win over them.\n';
const LOAD = '# How much load. Beside another version (--base) a pilot finds what this machine carries of both, unless it is said here.\n';
const REQUESTS = '# What is asked of it, in turn (docs/requests.md).\n';
const TOLERANCE = `
# A change smaller than this is never called a regression.
regression-tolerance: 10%
`;
/** The config of a service that takes events, or of the reference service where none was found. */
function eventConfig({ orchestrator, k6Scripts, }) {
    const [script] = k6Scripts;
    const stack = {};
    if (orchestrator !== undefined && 'composeFile' in orchestrator)
        Object.assign(stack, { stack: 'compose', 'compose-file': orchestrator.composeFile });
    else if (orchestrator !== undefined)
        Object.assign(stack, eventStack(orchestrator.service));
    const set = (name, value, otherwise) => value === undefined ? `# ${name}: ${otherwise}\n` : yaml({ [name]: value });
    const keys = Object.keys(stack);
    return {
        notes: [],
        text: `${HEAD}
test-type: load
# Total length of a run; the stages are rescaled.
duration: 10m
${LOAD}# vus: 100
# events-per-second: 1000

# The service under test.
${keys.length === 0 ? '# start: npm start\n# compose-file: compose.perf.yml\n# orchestrator-build: .\n' : yaml(stack)}${set('health-path', orchestrator !== undefined && 'service' in orchestrator ? orchestrator.service.healthPath : undefined, '/health')}# metrics-path: /actuator/prometheus

# Your own k6 script in place of the built-in one.
${set('script', script, 'perf/checkout.js')}
# Limits; a line replaces the default limit on the same statistic.
# thresholds: |
#   http_req_duration: p(95)<500ms
#   http_req_failed: rate<1%
${TOLERANCE}`,
    };
}
function eventStack({ dockerfile, start, folder }) {
    if (dockerfile !== undefined)
        return {
            'orchestrator-build': folder,
            ...(dockerfile.port === undefined || dockerfile.port === 8080
                ? {}
                : { 'orchestrator-port': dockerfile.port }),
        };
    return start === undefined ? {} : startLines(start, folder);
}


/***/ }),

/***/ 85759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting),
/* harmony export */   s: () => (/* binding */ requestsText)
/* harmony export */ });
/* harmony import */ var _inputs_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62769);

/** Beyond that a table is read by nobody; and the config stays a page or two. */
const MOST_REQUESTS = 50;
const LARGEST_LIST = 60_000;
const LARGEST_REQUEST = 20_000;
/** As many as a config holds, the first ones first, each as the reader of the config takes it. */
function fitting(drafts) {
    const requests = [];
    const kept = new Set();
    const names = new Set();
    let chars = 0;
    let tooLarge = 0;
    let unreadable = 0;
    let beyond = 0;
    for (const draft of drafts) {
        if (requests.length === MOST_REQUESTS) {
            beyond++;
            continue;
        }
        const item = itemOf(draft, names);
        const length = JSON.stringify(item ?? '').length;
        if (item === undefined)
            unreadable++;
        else if (length > LARGEST_REQUEST || chars + length > LARGEST_LIST)
            tooLarge++;
        else {
            requests.push(item.written);
            names.add(item.name);
            kept.add(draft);
            chars += length;
        }
    }
    const notes = [
        ...(beyond === 0
            ? []
            : [`${beyond} more requests are left out: a config written by init holds ${MOST_REQUESTS}.`]),
        ...(tooLarge === 0 ? [] : [`${requestsText(tooLarge)} left out: too large for a config.`]),
        ...(unreadable === 0
            ? []
            : [`${requestsText(unreadable)} left out: their paths or headers are none a config may have.`]),
    ];
    return { requests, kept, notes };
}
const requestsText = (count) => count === 1 ? '1 request is' : `${count} requests are`;
/** With its own name, where it was wanted or another one has the usual one; undefined where the config would refuse it. */
function itemOf(draft, taken) {
    const plain = written(draft, undefined);
    const usual = nameIn(plain);
    if (usual === undefined)
        return undefined;
    const wanted = draft.name === undefined ? undefined : nameIn(written(draft, draft.name));
    if (wanted !== undefined && !taken.has(wanted))
        return { written: written(draft, draft.name), name: wanted };
    if (!taken.has(usual))
        return { written: plain, name: usual };
    const base = wanted ?? usual.replaceAll(/[^\p{L}\p{N} _./-]/gu, '').slice(0, 90);
    for (let count = 2; count < 1000; count++) {
        const item = written(draft, `${base.slice(0, 90)} ${count}`);
        const name = nameIn(item);
        if (name !== undefined && !taken.has(name))
            return { written: item, name };
    }
    return undefined;
}
/** As short as the config has it. */
function written({ method, path, headers = {}, json, body, weight }, name) {
    const more = {
        ...(json === undefined ? {} : { json }),
        ...(body === undefined ? {} : { body }),
        ...(Object.keys(headers).length === 0 ? {} : { headers }),
        ...(weight === undefined || weight === 1 ? {} : { weight }),
    };
    if (name === undefined && Object.keys(more).length === 0)
        return `${method} ${path}`;
    return { ...(name === undefined ? {} : { name }), [method]: path, ...more };
}
/** Read as the config reads it: what has a mistake has no name. */
function nameIn(item) {
    const read = (0,_inputs_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .requests */ .z)(JSON.stringify([item]));
    return read.ok && read.value.problems.length === 0 ? read.value.specs[0]?.name : undefined;
}


/***/ }),

/***/ 97265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ healthPathAmong),
/* harmony export */   Pg: () => (/* binding */ HEALTH),
/* harmony export */   ik: () => (/* binding */ routesIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const SOURCE = /\.(?:[cm]?[jt]s|py|go|java|kt|rb|php|rs|cs)$/;
const NOT_THE_SERVICE = /(?:^|\/)(?:tests?|__tests__|spec|e2e|fixtures|perf|k6)\/|[._-](?:test|spec)s?\.\w+$|_test\.\w+$/i;
const MOST_SOURCES = 400;
/** The path of the reference service's API: who has it takes events. */
const EVENTS_API = '/api/orchestrator';
/**
 * How frameworks say a GET of a fixed path: `app.get('/x'`, `@app.route("/x")`, `@GetMapping("/x")`,
 * `mux.HandleFunc("GET /x"`, `pathname === '/x'`. A router may be mounted anywhere: its paths say nothing.
 */
const ROUTES = [
    /\b(?:app|server|fastify|api|mux|http|r|e)\.(?:get|Get|GET|route|HandleFunc|Handle|MapGet)\(\s*["'`](?:GET )?(\/[\w./-]{0,100})["'`]/g,
    /@(?:GetMapping|GET\s+@Path|Path)\(\s*(?:value\s*=\s*|path\s*=\s*)?["](\/[\w./-]{0,100})["]/g,
    /\b(?:url|path|pathname|URL\.Path)\s*={2,3}\s*["'`](\/[\w./-]{0,100})["'`]/g,
    /\bcreateContext\(\s*"(\/[\w./-]{0,100})"/g,
    /\bcase\s+["'`](?:GET )?(\/[\w./-]{0,100})["'`]\s*:/g,
];
/** `method === 'POST' && url === '/orders'` */
const OTHER_METHOD = /["'`](?:POST|PUT|PATCH|DELETE)\b/;
/** A longer one was written by a program. */
const LONGEST_LINE = 500;
/** `@RequestMapping("/api")` on a class goes before the paths of its methods. */
const CLASS_PREFIX = /@RequestMapping\(\s*(?:value\s*=\s*|path\s*=\s*)?"(\/[\w./-]{0,100})"\s*\)[^;{}]{0,400}?\bclass\b/;
const HEALTH = /^\/(?:(?:api|v1|q|actuator|internal|_)?\/?(?:healthz?|health-?check|livez?|liveness|readyz?|readiness|heartbeat|ping|up|alive)|health\/(?:live|ready)|-\/healthy)\/?$/i;
/** What the code below a folder answers to, as far as it says so in plain words. */
function routesIn(files, folder) {
    const below = folder === '.' ? '' : `${folder}/`;
    const sources = files.paths
        .filter((path) => path.startsWith(below) && SOURCE.test(path) && !NOT_THE_SERVICE.test(path.slice(below.length)))
        .slice(0, MOST_SOURCES);
    const routes = new Set();
    let takesEvents = false;
    for (const source of sources) {
        const text = files.read(source) ?? '';
        takesEvents ||= text.includes(EVENTS_API);
        const prefix = CLASS_PREFIX.exec(text)?.[1] ?? '';
        if (prefix !== '' && /@GetMapping\s*(?!\()/.test(text))
            routes.add(prefix);
        const lines = text.split('\n').filter((line) => line.length < LONGEST_LINE && !OTHER_METHOD.test(line));
        for (const line of lines)
            for (const path of pathsIn(line))
                routes.add(`${prefix}${prefix !== '' && path === '/' ? '' : path}`);
    }
    return { routes: [...routes], takesEvents };
}
function pathsIn(line) {
    return ROUTES.flatMap((pattern) => [...line.matchAll(pattern)].map(([, path = '']) => path)).filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) === path);
}
/** The one that says it is healthy, the most usual name first. */
function healthPathAmong(routes) {
    const healthy = routes.filter((path) => HEALTH.test(path));
    return healthy.find((path) => /healthz?$/i.test(path)) ?? healthy[0];
}


/***/ }),

/***/ 90690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ dockerEnvironment),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   wO: () => (/* binding */ clusterEnvironment)
/* harmony export */ });
/**
 * The environment of a child process, by names that are allowed: nothing else of ours, and above all no token of a
 * workflow, reaches it. What it needs beyond, it is given by name.
 */
function childEnvironment(env, ...needs) {
    const allowed = [EVERY_PROCESS, ...needs.map((need) => ALLOWED[need])];
    return only(env, (name) => allowed.some((pattern) => pattern.test(name)));
}
/**
 * The environment of `docker` and `docker compose`: ours, because a compose file may interpolate any variable of the
 * user's, without what belongs to the workflow step alone: the action's inputs, and the tokens of the runner and of GitHub.
 */
function dockerEnvironment(env) {
    return only(env, (name) => !OF_THE_STEP.test(name));
}
/** The environment of `kubectl`: its login plugins read what they like (AWS_*, GOOGLE_*, AZURE_*). */
const clusterEnvironment = dockerEnvironment;
const EVERY_PROCESS = /^(?:PATH|HOME|TMPDIR|TEMP|TMP|TZ|LANG|LC_[A-Z]+|SSL_CERT_(?:FILE|DIR)|XDG_[A-Z_]+|SystemRoot|USERPROFILE|APPDATA|LOCALAPPDATA)$/;
const ALLOWED = {
    network: /^(?:HTTPS?_PROXY|NO_PROXY|ALL_PROXY)$/i,
    // By their whole names (`go env`): GOOGLE_APPLICATION_CREDENTIALS begins the same way.
    // A service of the user's own: what finds and sets up its runtime. By whole names: NODE_AUTH_TOKEN is a token.
    service: /^(?:USER|LOGNAME|SHELL|NODE_(?:ENV|OPTIONS|PATH|EXTRA_CA_CERTS)|NVM_(?:DIR|BIN)|JAVA_HOME|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|MAVEN_(?:HOME|OPTS)|GRADLE_(?:HOME|OPTS|USER_HOME)|PYTHON(?:PATH|HOME|UNBUFFERED)|VIRTUAL_ENV|CONDA_PREFIX|GEM_(?:HOME|PATH)|BUNDLE_(?:PATH|GEMFILE)|RUBYLIB|RUBYOPT|DOTNET_ROOT|ASPNETCORE_ENVIRONMENT|LD_LIBRARY_PATH|CARGO_HOME|RUSTUP_HOME)$/,
    go: /^GO(?:CACHE|ENV|EXPERIMENT|INSECURE|MODCACHE|NOPROXY|NOSUMDB|PATH|PRIVATE|PROXY|ROOT|SUMDB|TMPDIR|TOOLCHAIN|AUTH)$/,
};
/** ACTIONS_RUNTIME_TOKEN writes artifacts and caches, ACTIONS_ID_TOKEN_REQUEST_TOKEN speaks for the repository. */
const OF_THE_STEP = /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_TOKEN|GH_TOKEN|.*_RUNTIME_TOKEN)$/i;
function only(env, isAllowed) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isAllowed(name) ? [[name, value]] : []));
}


/***/ }),

/***/ 46463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   captureWithNode: () => (/* binding */ captureWithNode),
/* harmony export */   gitCommit: () => (/* binding */ gitCommit)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90690);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36902);


const captureWithNode = async (command, args, directory) => {
    const env = (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .childEnvironment */ .Qc)(process.env);
    const { code, stdout, stderr, error } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)([command, ...args], {
        env,
        cwd: directory,
        timeoutMs: 5000,
    });
    if (code !== 0)
        throw error ?? new Error(`${command} ended with ${code ?? 'a signal'}: ${stderr}`);
    return stdout;
};
/** The commit that is checked out in `directory`; undefined outside of a repository or without git. */
async function gitCommit(directory, capture = captureWithNode) {
    const ask = async (...args) => (await capture('git', args, directory)).trim();
    try {
        const [sha, branch] = [await ask('rev-parse', 'HEAD'), await ask('rev-parse', '--abbrev-ref', 'HEAD')];
        return { sha, ...(branch === 'HEAD' ? {} : { branch }) };
    }
    catch {
        // No git, no repository, no commit yet: a run without a commit is a normal run.
        return undefined;
    }
}


/***/ }),

/***/ 36902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28483);

/** Runs a command to its end; however that went, this never throws. Aborted or late, it is asked to end, then killed. */
async function run(argv, options) {
    const { env, cwd, input, signal, timeoutMs, maxBytes = 1_000_000 } = options;
    const stdout = firstBytes(maxBytes);
    const stderr = firstBytes(maxBytes);
    const child = (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(argv, { env, cwd, input, onStdout: stdout.add, onStderr: stderr.add });
    let timedOut = false;
    const end = () => child.end();
    const deadline = timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            end();
        }, timeoutMs);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted)
        end();
    const ended = await child.ended;
    clearTimeout(deadline);
    signal?.removeEventListener('abort', end);
    return { ...ended, stdout: stdout.text(), stderr: stderr.text(), timedOut };
}
function firstBytes(limit) {
    const chunks = [];
    let heldBytes = 0;
    return {
        add(chunk) {
            if (heldBytes < limit)
                chunks.push(chunk);
            heldBytes += chunk.length;
        },
        text: () => Buffer.concat(chunks).toString('utf8'),
    };
}


/***/ }),

/***/ 28483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endText),
/* harmony export */   n: () => (/* binding */ start)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const GRACE_MS = 3000;
/** Starts a command: never by a shell, never in our process group, so that Ctrl-C in a terminal does not reach it. */
function start([command, ...args], options) {
    const { env, cwd, input, graceMs = GRACE_MS } = options;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
        env,
        cwd,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    });
    // A pipe that breaks at the end of the child is no news.
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.on('error', () => { });
    if (input !== undefined && input !== 'open')
        child.stdin?.end(input);
    child.stdout?.on('data', options.onStdout);
    child.stderr?.on('data', options.onStderr);
    let isOver = false;
    let killer;
    const toGroup = (name) => signalGroup(child.pid, name);
    let exit = () => { };
    const exited = new Promise((resolve) => {
        exit = resolve;
    });
    child.on('exit', (code, signal) => exit({ code: code ?? undefined, signal: signal ?? undefined }));
    const ended = new Promise((resolve) => {
        const over = (end) => {
            isOver = true;
            clearTimeout(killer);
            exit(end);
            resolve(end);
        };
        child.on('error', (error) => {
            // An error after the start, such as a signal that could not be sent, is not the end.
            if (child.pid === undefined)
                over({ code: undefined, signal: undefined, error });
        });
        // `close` and not `exit`: its last words have been read by then.
        child.on('close', (code, signal) => over({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    return {
        pid: child.pid,
        get isOver() {
            return isOver;
        },
        signal(name) {
            // Without a pid Node would signal our own process group.
            if (!isOver && child.pid !== undefined)
                child.kill(name);
        },
        end() {
            if (isOver)
                return;
            toGroup('SIGTERM');
            killer ??= setTimeout(() => toGroup('SIGKILL'), graceMs);
        },
        kill() {
            if (!isOver)
                toGroup('SIGKILL');
        },
        exited,
        ended,
    };
}
/** Completes a sentence that begins with the name of the process. */
function endText({ code, signal, error }) {
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    return signal === undefined ? `exited with code ${code}` : `was ended by ${signal}`;
}
/** `detached` made the child the leader of a group of its own; Windows has no groups. */
function signalGroup(pid, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, name);
    }
    catch {
        // Already gone.
    }
}


/***/ }),

/***/ 58690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ workingDirectoryOf),
/* harmony export */   i: () => (/* binding */ workingDirectoryProblem)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The folder relative paths are below: `working-directory` where it was given, itself below `from`. Absolute. */
function workingDirectoryOf(source, from) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, source.values.get('working-directory')?.text.trim() || '.');
}
/** Undefined when the folder is there; relative paths below one that is not would all be wrong. */
function workingDirectoryProblem(source, workingDirectory) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(workingDirectory, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true)
        return undefined;
    const given = source.values.get('working-directory')?.text.trim() ?? '.';
    return `working-directory is "${given}": ${stat === undefined ? `there is no folder ${workingDirectory}` : `${workingDirectory} is not a folder`}`;
}


/***/ }),

/***/ 20761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * What the file system said, as a sentence. An error that is none of its own is a bug, and stays what it is. `what` is
 * `results`, `events`, ...
 */
function cannotWrite(what, path, error, hint) {
    if (!isOfTheDisk(error))
        return error;
    const code = error.code ?? 'unknown';
    const why = (Object.hasOwn(WHY, code) ? WHY[code] : undefined) ?? code;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${what} cannot be written to ${path}: ${why}`, hint, { cause: error });
}
const WHY = {
    EACCES: 'no permission to write there',
    EPERM: 'no permission to write there',
    ENOENT: 'there is no such folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    EISDIR: 'it is a folder',
};
function isOfTheDisk(error) {
    return error instanceof Error && 'code' in error && 'syscall' in error;
}


/***/ }),

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/** One line of visible text, `maxLength` characters at most. */
function cleanText(text, maxLength = 500) {
    return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(breakCommits(escapedMarkdown(text, maxLength)));
}
function escapedMarkdown(text, maxLength) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}
/** A line of a log: its columns and its indentation stay. */
function logLine(text, maxLength = 300) {
    return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines) {
    const clean = lines.map((line) => logLine(line));
    const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...clean, fence].join('\n');
}
/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
function markdownUrl(url) {
    const clean = url.trim();
    if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500)
        return undefined;
    return clean;
}
/** Text of the page; its template escapes what is HTML. */
function pageText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(cleanText(text, maxLength));
}
/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
function terminalText(text, maxLength = 500) {
    return cleanText(text, maxLength);
}
/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
function xmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}
/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    const clean = cleanText(value);
    const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=([\w+-]+):)/g, (colon, name) => (isEmojiName(name) ? `:${BREAK}` : colon));
}
/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text) {
    return text.replace(/\b[\da-f]{7,64}\b/gi, (word) => isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word);
}
/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name) {
    return !/^\d+$/.test(name) || name === '100' || name === '1234';
}
/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word) {
    return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}
function visible(text) {
    return wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED, '$1');
}
function capped(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}


/***/ }),

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T4: () => (/* binding */ formatSignedSize),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fV: () => (/* binding */ formatSlope),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rs: () => (/* binding */ keepUnits),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/** Numbers as a person reads them: at least three significant digits, units once, the same way in every rendering. */
const BYTE_STEPS = [
    [1e9, { divisor: 1e9, suffix: ' GB' }],
    [1e6, { divisor: 1e6, suffix: ' MB' }],
    [1e3, { divisor: 1e3, suffix: ' kB' }],
];
/** The scale that suits the largest of the values. */
function scaleFor(unit, values) {
    const largest = Math.max(0, ...values.filter((value) => value !== undefined).map(Math.abs));
    switch (unit) {
        case 'ms':
            return largest >= 10_000 ? { divisor: 1000, suffix: ' s' } : { divisor: 1, suffix: ' ms' };
        case 's':
            return { divisor: 1, suffix: ' s' };
        case 'bytes':
            return BYTE_STEPS.find(([least]) => largest >= least)?.[1] ?? { divisor: 1, suffix: ' bytes' };
        case 'ratio':
            return { divisor: 0.01, suffix: ' %' };
        case 'cores':
            return { divisor: 1, suffix: ' cores' };
        case 'per second':
            return { divisor: 1, suffix: '/s' };
        case 'bytes per second': {
            const { divisor, suffix } = scaleFor('bytes', values);
            return { divisor, suffix: `${suffix}/s` };
        }
        case 'count':
        case 'none':
        case '':
            return { divisor: 1, suffix: '' };
        default:
            return { divisor: 1, suffix: ` ${unit}` };
    }
}
function formatWith(scale, value) {
    if (value === undefined)
        return 'n/a';
    if (scale.suffix === ' cores' && value === 1)
        return '1 core';
    return `${formatNumber(value / scale.divisor)}${Number.isFinite(value) ? scale.suffix : ''}`;
}
function formatQuantity(value, unit) {
    return formatWith(scaleFor(unit, [value]), value);
}
/** A value and its unit stay on one line wherever lines are broken by others: no-break spaces between them. */
function keepUnits(text) {
    return text
        .replace(/(?<=\d) (?=(?:ms|s|min|h|d|%|pp|kB|MB|GB|bytes|cores?|VUs?|events\/s|requests\/s)(?![\p{L}\p{N}]))/gu, NO_BREAK)
        .replace(/(?<=(?:^|[ (])(?:[<>=≤≥≠]|&[lg]t;)) (?=\d)/g, NO_BREAK);
}
const NO_BREAK = '\u00a0';
/** `''` where there is no value: for cells that may be empty. */
function formatKnown(value, unit) {
    return value === undefined ? '' : formatQuantity(value, unit);
}
/** Three significant digits; whole numbers and everything from 100 on keep all digits before the point. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e15)
        return value.toExponential(2);
    if (Number.isInteger(value))
        return grouped(value.toFixed(0));
    if (size < 1e-6)
        return value.toExponential(1);
    if (size < 0.001)
        return Number(value.toPrecision(2)).toFixed(8).replace(/0+$/, '');
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
/** 0.0234 -> `2.34 %`. */
const formatPercent = (ratio) => formatQuantity(ratio, 'ratio');
/** `40 s`, `17 min`, `1 h 5 min`, `24 h`: at most two units. */
function formatDuration(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return 'n/a';
    if (seconds < 60)
        return `${formatNumber(seconds)} s`;
    const whole = Math.round(seconds);
    const parts = [
        [Math.floor(whole / 86_400), 'd'],
        [Math.floor((whole % 86_400) / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'min'],
        [whole % 60, 's'],
    ];
    // 24 h reads better than 1 d.
    if (whole < 172_800) {
        const hours = Math.floor(whole / 3600);
        parts.splice(0, 2, [hours, 'h']);
    }
    const first = parts.findIndex(([amount]) => amount > 0);
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
/** `+60.2 MB`, `−16 kB`, `±0 cores`: a change over time, with its sign. */
function formatSlope(value, unit) {
    const size = Math.abs(value);
    if (size < 0.001)
        return `±${formatQuantity(0, unit)}`;
    return `${value < 0 ? '−' : '+'}${formatQuantity(size, unit)}`;
}
/** `+26.4 %`, `−0.02 pp`, `±0 %`. The sign is always there. */
function formatChange(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    return `${signed(change * 100)} ${changeSuffix(unit)}`;
}
/** `−3.1 … +4.2 %`, or `±4 %` when both sides are alike. */
function formatNoise(noise, unit) {
    if (noise === undefined)
        return 'n/a';
    const [low, high] = noise;
    const suffix = changeSuffix(unit);
    const larger = Math.max(Math.abs(low), Math.abs(high));
    const [from, to] = [signed(low * 100), signed(high * 100)].map((side) => side.replace('±', ''));
    if (from === to || Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${from} … ${to} ${suffix}`;
}
/** `11 %`, `2.1 %`, `0.4 pp`: the size of a change that is known no better. From 10 on without a fraction. */
function formatSize(change, unit) {
    return `${roundedSize(change)} ${changeSuffix(unit)}`;
}
/** `9 to 14 %`, `−2.1 to +3 %`: the ends of an interval, with signs where they are asked for or differ. */
function formatRange([low, high], unit, signs) {
    const suffix = changeSuffix(unit);
    if (signs === 'where they differ' && (low >= 0 || high <= 0)) {
        const [from, to] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
        return `${roundedSize(from)} to ${roundedSize(to)} ${suffix}`;
    }
    const [from, to] = [low, high].map((end) => {
        const size = roundedSize(end);
        return size === '0' ? size : `${end < 0 ? '−' : '+'}${size}`;
    });
    return `${from} to ${to} ${suffix}`;
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `+11 %`, `−2.1 %`, `±0 %`: as `formatSize`, with its sign. */
function formatSignedSize(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    const sign = roundedSize(change) === '0' ? '±' : change < 0 ? '−' : '+';
    return `${sign}${formatSize(change, unit)}`;
}
function signed(value) {
    const text = oneDecimal(Math.abs(value));
    if (text === '0')
        return '±0';
    return `${value < 0 ? '−' : '+'}${text}`;
}
/** Changes are read to a tenth; small ones keep two digits so that +0.02 pp does not become 0. */
function oneDecimal(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return formatNumber(Math.round(value));
    return value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
}
function roundedSize(change) {
    const size = Math.abs(change) * 100;
    return size >= 10 ? formatNumber(Math.round(size)) : oneDecimal(size);
}
function changeSuffix(unit) {
    return unit === 'points' ? 'pp' : '%';
}
function grouped(digits) {
    const [whole = '', fraction] = digits.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}


/***/ })

};
