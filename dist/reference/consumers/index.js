import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./build/src/reference/settings.js
/** A number from the environment; anything else than a number from `min` on stops the start with the name in the message. */
function numberSetting(env, name, fallback, min = 0) {
    const text = env[name];
    if (text === undefined || text === '')
        return fallback;
    const value = Number(text);
    if (!Number.isFinite(value) || value < min)
        throw new Error(`${name}=${text} is not a number of at least ${min}`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/reference/listen.js

/** Listens on PERF_HOST and PERF_PORT (any free port) and says where in one line of JSON, which the tool waits for. */
function listen(server, env, onListening = () => { }) {
    const host = env.PERF_HOST || '127.0.0.1';
    server.on('error', (error) => {
        console.error(`cannot listen on ${host}: ${error.message}`);
        process.exit(1);
    });
    server.listen(numberSetting(env, 'PERF_PORT', 0), host, () => {
        const { port } = server.address();
        console.log(JSON.stringify({ listening: `http://${host.includes(':') ? `[${host}]` : host}:${port}` }));
        onListening();
    });
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/reference/consumers/drain-by-sqs.js
/** Receivers of one queue at a time, while it has messages. */
const RECEIVERS = 8;
const LIST_EVERY_MS = 5000;
/**
 * Receives and deletes, ten at a time, until every queue is empty. A message counts once its deletion is confirmed; what
 * a failed deletion leaves becomes visible again and is taken later.
 */
function drainBySqs(sqs, spared, { drained, oldestAgeS }) {
    let queues = [];
    let listedAtMs = 0;
    return async () => {
        if (Date.now() - listedAtMs > LIST_EVERY_MS) {
            queues = await listQueues(sqs, spared);
            listedAtMs = Date.now();
        }
        await Promise.all(queues.map(async ({ name, url }) => {
            // One looks; the others come when there is more than one batch.
            if ((await takeBatch(name, url)) < 10)
                return;
            await Promise.all(Array.from({ length: RECEIVERS }, () => takeAll(name, url)));
        }));
    };
    async function takeAll(name, url) {
        for (let batches = 0; batches < 50; batches++)
            if ((await takeBatch(name, url)) === 0)
                return;
    }
    async function takeBatch(name, url) {
        const answer = await sqs('ReceiveMessage', {
            QueueUrl: url,
            MaxNumberOfMessages: 10,
            WaitTimeSeconds: 0,
            VisibilityTimeout: 30,
            AttributeNames: ['SentTimestamp'],
        });
        const messages = (answer.Messages ?? []);
        const sentAtMs = Math.min(...messages.map(({ Attributes }) => Number(Attributes?.SentTimestamp ?? NaN)));
        oldestAgeS[name] = messages.length === 0 ? 0 : Math.max(0, (Date.now() - sentAtMs) / 1000);
        if (messages.length === 0)
            return 0;
        const deleted = await sqs('DeleteMessageBatch', {
            QueueUrl: url,
            Entries: messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
        });
        drained[name] =
            (Object.hasOwn(drained, name) ? (drained[name] ?? 0) : 0) +
                (deleted.Successful ?? []).length;
        return messages.length;
    }
}
async function listQueues(sqs, spared) {
    const { QueueUrls: urls } = (await sqs('ListQueues', {}));
    return (urls ?? [])
        .map((url) => ({ url, name: url.slice(url.lastIndexOf('/') + 1) }))
        .filter(({ name }) => !name.endsWith('.fifo') && !spared.includes(name));
}

;// CONCATENATED MODULE: ./build/src/reference/consumers/sqs.js

function makeSqs(endpoint, region) {
    const { hostname, port } = new URL(endpoint);
    const agent = new external_node_http_namespaceObject.Agent({ keepAlive: true, maxSockets: 32 });
    return (operation, input) => new Promise((resolve, reject) => {
        const body = JSON.stringify(input);
        const call = (0,external_node_http_namespaceObject.request)({
            agent,
            hostname,
            port: port || 80,
            method: 'POST',
            path: '/',
            timeout: 30_000,
            headers: {
                'Content-Type': 'application/x-amz-json-1.0',
                'Content-Length': Buffer.byteLength(body),
                'X-Amz-Target': `AmazonSQS.${operation}`,
                // Emulators find region and account in it; nobody checks the signature.
                Authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`,
            },
        }, (answer) => {
            const chunks = [];
            answer.on('data', (chunk) => chunks.push(chunk));
            answer.on('error', reject);
            answer.on('end', () => {
                const text = Buffer.concat(chunks).toString('utf8');
                if (answer.statusCode !== 200) {
                    reject(new Error(`${operation}: HTTP ${answer.statusCode} ${text.slice(0, 200)}`));
                    return;
                }
                try {
                    resolve(text === '' ? {} : JSON.parse(text));
                }
                catch (error) {
                    reject(error);
                }
            });
        });
        call.on('timeout', () => call.destroy(new Error(`${operation}: no answer within 30 s`)));
        call.on('error', reject);
        call.end(body);
    });
}

;// CONCATENATED MODULE: ./build/src/reference/consumers/drain.js



const TICK_MS = 250;
/** LocalStack installs the hook when it is ready, a moment after it is healthy. */
const HOOK_PATIENCE_MS = 10_000;
function startDraining(settings) {
    const state = {
        how: settings.on ? firstWay(settings.backend) : 'off',
        drained: {},
        oldestAgeS: {},
    };
    let paused = !settings.on;
    let turn = Promise.resolve();
    const bySqs = drainBySqs(makeSqs(settings.endpoint, settings.region), settings.spared, state);
    const startedAtMs = Date.now();
    let lastProblem = '';
    const step = async () => {
        if (state.how === 'hook')
            await byHook(settings, state);
        else if (state.how === 'counters')
            await byCounters(settings, state);
        else if (state.how === 'sqs')
            await bySqs();
    };
    const problem = (error) => {
        const text = error instanceof Error ? error.message : String(error);
        if (text !== lastProblem)
            settings.log(`cannot take messages: ${text}`);
        lastProblem = text;
        if (error instanceof NoSuchRoute && Date.now() - startedAtMs > HOOK_PATIENCE_MS) {
            settings.log('this queue has no drain route: receiving and deleting over SQS instead');
            state.how = 'sqs';
        }
    };
    /** One at a time: two would count the same messages between them. */
    const takeTurn = () => {
        turn = turn.then(step).catch(problem);
        return turn;
    };
    const loop = async () => {
        for (;;) {
            if (!paused)
                await takeTurn();
            await (0,promises_namespaceObject.setTimeout)(TICK_MS);
        }
    };
    void loop();
    return {
        counts: () => state,
        freshCounts: async () => {
            if (state.how === 'hook' && !paused)
                await takeTurn();
            return state;
        },
        pause: async () => {
            paused = true;
            await turn;
            // The built-in consumer of the reference queue never pauses: read it once more.
            if (state.how === 'counters')
                await byCounters(settings, state).catch(problem);
        },
    };
}
function firstWay(backend) {
    if (backend === 'localstack')
        return 'hook';
    return backend === 'reference' ? 'counters' : 'sqs';
}
class NoSuchRoute extends Error {
}
/** compose/localstack/drain.py: cumulative counts, so that a lost answer loses nothing. */
async function byHook(settings, state) {
    const except = encodeURIComponent(settings.spared.join(','));
    const answer = await fetch(`${settings.endpoint}/_perf/drain?except=${except}`, {
        method: 'POST',
        signal: AbortSignal.timeout(10_000),
    });
    const text = await answer.text();
    if (!answer.ok)
        throw new NoSuchRoute(`/_perf/drain answered ${answer.status}`);
    const { drained, oldest, depths } = JSON.parse(text);
    Object.assign(state.drained, drained);
    Object.assign(state.oldestAgeS, oldest);
    state.depths = Object.fromEntries(Object.entries(depths).map(([queue, [waited, left, inFlight, delayed]]) => [
        queue,
        { waited, left, inFlight, delayed },
    ]));
}
async function byCounters(settings, state) {
    const answer = await fetch(`${settings.endpoint}/counters`, { signal: AbortSignal.timeout(5000) });
    const { queues } = (await answer.json());
    for (const [name, { drained, deleted }] of Object.entries(queues))
        state.drained[name] = drained + deleted;
}

;// CONCATENATED MODULE: ./build/src/reference/consumers/main.js
/**
 * Stands in for the services that consume the queues: takes messages out and counts exactly what it took, so that a long
 * load does not fill the queue and no message is unaccounted for.
 */



const { env } = process;
const endpoint = env.AWS_ENDPOINT_URL;
if (!endpoint)
    throw new Error('AWS_ENDPOINT_URL is not set: the SQS endpoint, as http://queue:4566');
const draining = startDraining({
    endpoint,
    backend: env.PERF_QUEUE_BACKEND || 'sqs',
    region: env.AWS_REGION || 'us-east-1',
    spared: (env.PERF_CONSUME_EXCEPT ?? 'dead-letter-queue').split(',').filter(Boolean),
    on: env.PERF_CONSUMERS !== 'off',
    log: (line) => console.log(line),
});
/** GET /counts: messages taken from each queue, and its depth where the hook tells it. */
const server = (0,external_node_http_namespaceObject.createServer)((request, response) => {
    const answer = (body) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(body));
    };
    const asked = `${request.method} ${request.url}`;
    if (asked === 'GET /health')
        answer({ status: 'UP' });
    else if (asked === 'GET /counts')
        draining.freshCounts().then(answer);
    else if (asked === 'GET /metrics') {
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' });
        response.end(metrics(draining.counts()));
    }
    else {
        response.writeHead(404);
        response.end();
    }
});
listen(server, env);
for (const name of ['SIGTERM', 'SIGINT'])
    process.on(name, () => {
        void draining.pause().then(() => process.exit(0));
        setTimeout(() => process.exit(0), 2000).unref();
    });
function metrics(counts) {
    return [
        '# HELP consumers_messages_drained_total Messages taken out of a queue',
        '# TYPE consumers_messages_drained_total counter',
        ...Object.entries(counts.drained).map(([queue, taken]) => `consumers_messages_drained_total{queue="${queue}"} ${taken}`),
        '',
    ].join('\n');
}

