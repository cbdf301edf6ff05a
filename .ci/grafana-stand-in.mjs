// Stands in for Grafana where its image cannot be had, as far as compose/compose.grafana.yaml needs it: the port, the
// health path, the two folders it must be able to write, the provisioning it reads, what an anonymous viewer may ask, and
// the way through to the datasource. It draws nothing. What it proves is that our files are where Grafana looks for them
// and are consistent; that Grafana itself shows them can only be seen with Grafana.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parse } from 'yaml';

const PROVISIONING = process.env.GF_PATHS_PROVISIONING ?? '/etc/grafana/provisioning';
const problems = [];
const check = (what, work) => {
  try {
    return work();
  } catch (error) {
    problems.push(`${what}: ${error.message}`);
    return undefined;
  }
};
const must = (holds, sentence) => {
  if (!holds) throw new Error(sentence);
};

for (const folder of ['/var/lib/grafana', '/var/log/grafana'])
  check(folder, () => writeFileSync(join(folder, 'written'), ''));
check('password', () => {
  const password = process.env.GF_SECURITY_ADMIN_PASSWORD ?? '';
  must(password !== '' && password !== 'admin', 'the administrator has a known password');
});

const datasources = (
  check('datasources', () => provisioned('datasources').flatMap((file) => file.datasources)) ?? []
).filter((source) => check(`datasource ${source?.name}`, () => isDatasource(source)));
const dashboards = (
  check('dashboards', () => provisioned('dashboards').flatMap((file) => file.providers)) ?? []
).flatMap((provider) => check(`provider ${provider?.name}`, () => dashboardsOf(provider)) ?? []);
if (datasources.length === 0) problems.push('no datasource');
if (dashboards.length === 0) problems.push('no dashboard');
for (const board of dashboards)
  for (const panel of board.panels ?? [])
    if (!datasources.some(({ uid }) => uid === panel.datasource?.uid))
      problems.push(`dashboard ${board.title}, panel ${panel.title}: no datasource ${panel.datasource?.uid}`);
check('home dashboard', () =>
  JSON.parse(readFileSync(process.env.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH ?? '', 'utf8')),
);

function provisioned(kind) {
  const folder = join(PROVISIONING, kind);
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  must(files.length > 0, `${folder} is empty`);
  return files.map((name) => {
    const file = parse(readFileSync(join(folder, name), 'utf8'));
    must(file?.apiVersion === 1, `${name} has no apiVersion 1`);
    return file;
  });
}

function isDatasource({ name, type, access, uid, url }) {
  must(name && type && uid, 'name, type and uid are needed');
  must(access === 'proxy' || access === 'direct', `access is ${access}`);
  must(URL.canParse(url), `url is ${url}`);
  return true;
}

function dashboardsOf({ name, type, options }) {
  must(name && type === 'file' && options?.path, 'name, type file and options.path are needed');
  const files = readdirSync(options.path).filter((file) => file.endsWith('.json'));
  must(files.length > 0, `${options.path} is empty`);
  return files.map((file) => {
    const board = JSON.parse(readFileSync(join(options.path, file), 'utf8'));
    must(board.title && board.uid, `${file} has no title or uid`);
    return board;
  });
}

const anonymous =
  process.env.GF_AUTH_ANONYMOUS_ENABLED === 'true' ? process.env.GF_AUTH_ANONYMOUS_ORG_ROLE : undefined;

const server = createServer(async (request, response) => {
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const { pathname, search } = new URL(request.url ?? '/', 'http://grafana');
  if (pathname === '/api/health')
    return answer(problems.length === 0 ? 200 : 503, {
      database: problems.length === 0 ? 'ok' : 'failing',
      version: 'stand-in',
      problems,
    });
  if (anonymous === undefined) return answer(401, { message: 'Unauthorized' });
  const proxied = /^\/api\/datasources\/proxy\/uid\/([^/]+)(\/.*)$/.exec(pathname);
  if (proxied) return proxy(proxied, search, answer);
  if (request.method !== 'GET') return answer(anonymous === 'Viewer' ? 403 : 200, { message: anonymous });
  if (pathname === '/api/search')
    return answer(
      200,
      dashboards.map(({ uid, title }) => ({ uid, title, type: 'dash-db' })),
    );
  const wanted = /^\/api\/dashboards\/uid\/([^/]+)$/.exec(pathname)?.[1];
  const dashboard = dashboards.find(({ uid }) => uid === wanted);
  return dashboard ? answer(200, { dashboard, meta: { provisioned: true } }) : answer(404, {});
});

async function proxy([, uid, path], search, answer) {
  const source = datasources.find((one) => one.uid === uid);
  if (source === undefined) return answer(404, { message: `no datasource ${uid}` });
  try {
    const reply = await fetch(new URL(path + search, source.url), { signal: AbortSignal.timeout(10_000) });
    return answer(reply.status, await reply.json());
  } catch (error) {
    return answer(502, { message: `${source.url}: ${error.cause?.message ?? error.message}` });
  }
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
server.listen(3000, () => console.log(JSON.stringify({ listening: 3000, problems })));
