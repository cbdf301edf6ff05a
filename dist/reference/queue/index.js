import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

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

;// CONCATENATED MODULE: ./build/src/reference/process-life.js
/**
 * When a child of the tool ends. SIGTERM ends it in order. Under `PERF_EXIT_WITH_PARENT` its standard input is a pipe
 * held by the tool: the pipe closes when the tool is gone, however it went, and the child goes too; and Ctrl-C, which a
 * terminal sends to the whole group, is left to the tool, which still needs the service while k6 stops.
 */
function endWith(env, close) {
    let closing = false;
    const end = () => {
        if (closing)
            return;
        closing = true;
        setTimeout(() => process.exit(1), 8000).unref();
        close().then(() => process.exit(0), (error) => {
            console.error(error);
            process.exit(1);
        });
    };
    process.on('SIGTERM', end);
    if (env.PERF_EXIT_WITH_PARENT === 'true') {
        process.on('SIGINT', () => { });
        process.on('SIGHUP', () => { });
        process.stdin.on('error', end).on('end', end).on('close', end).resume();
    }
    else
        process.on('SIGINT', end);
}

;// CONCATENATED MODULE: ./build/src/reference/queue/faults.js

function readQueueFaults(env) {
    const crashAfter = numberSetting(env, 'PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES', -1);
    return {
        errorRate: numberSetting(env, 'PERF_FAULT_QUEUE_ERROR_RATE', 0),
        latencyMs: numberSetting(env, 'PERF_FAULT_QUEUE_LATENCY_MS', 0),
        crashAfterMessages: crashAfter === -1 ? undefined : crashAfter,
    };
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/src/reference/evenly.js
/** True for exactly `rate` of the calls, spread evenly: 0.02 is every 50th. Faults made so can be counted to the one. */
function evenly() {
    let owed = 0;
    return (rate) => {
        owed += rate;
        // 1e-9: fifty times 0.02 must make one.
        if (owed < 1 - 1e-9)
            return false;
        owed -= 1;
        return true;
    };
}

;// CONCATENATED MODULE: ./build/src/reference/queue/sqs-error.js
/** Error codes of the SQS API: the shape's name in AWS JSON 1.0, and the older name that SDKs read from `x-amzn-query-error`. */
const CODES = {
    QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
    QueueNameExists: 'QueueAlreadyExists',
    EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
    TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
    BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
    InvalidBatchEntryId: 'AWS.SimpleQueueService.InvalidBatchEntryId',
    BatchRequestTooLong: 'AWS.SimpleQueueService.BatchRequestTooLong',
    MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
    ReceiptHandleIsInvalid: 'ReceiptHandleIsInvalid',
    InvalidAttributeName: 'InvalidAttributeName',
    InvalidMessageContents: 'InvalidMessageContents',
    InvalidParameterValue: 'InvalidParameterValue',
    MissingParameter: 'MissingParameter',
    UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
    InvalidAction: 'InvalidAction',
    RequestThrottled: 'RequestThrottled',
    InternalFailure: 'InternalFailure',
};
/** A refusal as the SQS API words it. */
class SqsError extends Error {
    name = 'SqsError';
    code;
    status;
    constructor(code, message, status = 400) {
        super(message);
        this.code = code;
        this.status = status;
    }
    get queryErrorHeader() {
        return `${CODES[this.code]};${this.status < 500 ? 'Sender' : 'Receiver'}`;
    }
    get body() {
        return JSON.stringify({ __type: `com.amazonaws.sqs#${this.code}`, message: this.message });
    }
}

;// CONCATENATED MODULE: ./build/src/reference/queue/send.js

function sendMessage(queue, input, nowMs, minimal) {
    const message = readMessage(queue, input);
    if (isLonger([message], maximumBytes(queue)))
        throw tooLong(queue);
    const kept = queue.send(message, nowMs);
    return minimal ? {} : sent(kept);
}
/** `minimal`: of what was taken only the ids of the entries. */
function sendMessageBatch(queue, input, nowMs, minimal) {
    const entries = readEntries(input, 'SendMessageBatchRequestEntry');
    const Successful = [];
    const Failed = [];
    const messages = [];
    const ids = [];
    for (const { id, entry } of entries) {
        try {
            messages.push(readMessage(queue, entry));
            ids.push(id);
        }
        catch (error) {
            if (!(error instanceof SqsError))
                throw error;
            Failed.push({ Id: id, Code: error.code, Message: error.message, SenderFault: true });
        }
    }
    if (isLonger(messages, MAXIMUM_BATCH_BYTES))
        throw new SqsError('BatchRequestTooLong', `Batch requests cannot be longer than ${MAXIMUM_BATCH_BYTES} bytes. You have sent ${sum(messages.map(bytesOf))} bytes.`);
    for (let at = 0; at < messages.length; at++) {
        const kept = queue.send(messages[at], nowMs);
        Successful.push(minimal ? { Id: ids[at] } : { Id: ids[at], ...sent(kept) });
    }
    return Failed.length === 0 ? { Successful } : { Successful, Failed };
}
/** The entries of a batch: 1 to 10, each with an id of its own. */
function readEntries(input, shape) {
    const entries = input.Entries;
    if (!Array.isArray(entries) || entries.length === 0)
        throw new SqsError('EmptyBatchRequest', `There should be at least one ${shape} in the request.`);
    if (entries.length > 10)
        throw new SqsError('TooManyEntriesInBatchRequest', `Maximum number of entries per request are 10. You have sent ${entries.length}.`);
    const seen = new Set();
    return entries.map((entry) => {
        const id = entry?.Id;
        if (typeof id !== 'string' || !ENTRY_ID.test(id))
            throw new SqsError('InvalidBatchEntryId', 'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.');
        if (seen.has(id))
            throw new SqsError('BatchEntryIdsNotDistinct', `Id ${id} repeated.`);
        seen.add(id);
        return { id, entry };
    });
}
const ENTRY_ID = /^[A-Za-z0-9_-]{1,80}$/;
/** A number given as number or as text, between the two limits; `fallback` when it was not given. */
function readSeconds(input, name, fallback, max) {
    const given = input[name] ?? fallback ?? 0;
    const seconds = Number(given);
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > max)
        throw new SqsError('InvalidParameterValue', `Value ${given} for parameter ${name} is invalid. Reason: Must be between 0 and ${max}, if provided.`);
    return seconds;
}
/** SQS raised both limits from 256 KiB to 1 MiB in August 2025. */
const MAXIMUM_BATCH_BYTES = 1_048_576;
/** What XML 1.0 cannot carry, SQS refuses. */
const FORBIDDEN = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
function readMessage(queue, input) {
    const body = input.MessageBody;
    if (typeof body !== 'string' || body === '')
        throw new SqsError('MissingParameter', 'The request must contain the parameter MessageBody.');
    if (FORBIDDEN.test(body))
        throw new SqsError('InvalidMessageContents', 'The message contains characters outside the allowed set.');
    return {
        body,
        attributes: readAttributes(input.MessageAttributes),
        delayS: readSeconds(input, 'DelaySeconds', queue.attributes.DelaySeconds, 900),
    };
}
function readAttributes(given) {
    if (given === undefined || given === null)
        return undefined;
    const attributes = given;
    const names = Object.keys(attributes);
    if (names.length === 0)
        return undefined;
    if (names.length > 10)
        throw new SqsError('InvalidParameterValue', `Number of message attributes [${names.length}] exceeds the allowed maximum [10].`);
    for (const name of names) {
        const attribute = attributes[name];
        const type = String(attribute?.DataType ?? '');
        const kind = type.includes('.') ? type.slice(0, type.indexOf('.')) : type;
        const value = kind === 'Binary' ? attribute?.BinaryValue : attribute?.StringValue;
        if (kind !== 'String' && kind !== 'Number' && kind !== 'Binary')
            throw new SqsError('InvalidParameterValue', `The message attribute '${name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String.`);
        if (typeof value !== 'string' || value === '')
            throw new SqsError('InvalidParameterValue', `The message attribute '${name}' must contain non-empty message attribute value for message attribute type '${kind}'.`);
    }
    return attributes;
}
/** The exact length is looked up only when the longest it can be, three bytes a character, is over the limit. */
function isLonger(messages, maximum) {
    return 3 * sum(messages.map(charactersOf)) > maximum && sum(messages.map(bytesOf)) > maximum;
}
function charactersOf({ body, attributes }) {
    let characters = body.length;
    for (const name in attributes) {
        const attribute = attributes[name];
        characters += name.length + (attribute?.DataType.length ?? 0);
        characters += (attribute?.StringValue?.length ?? 0) + (attribute?.BinaryValue?.length ?? 0);
    }
    return characters;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function bytesOf({ body, attributes }) {
    let bytes = Buffer.byteLength(body);
    for (const name in attributes) {
        const attribute = attributes[name];
        bytes += Buffer.byteLength(name) + Buffer.byteLength(attribute?.DataType ?? '');
        bytes += Buffer.byteLength(attribute?.StringValue ?? '');
        bytes += Buffer.byteLength(attribute?.BinaryValue ?? '', 'base64');
    }
    return bytes;
}
function maximumBytes(queue) {
    return Number(queue.attributes.MaximumMessageSize);
}
function tooLong(queue) {
    return new SqsError('InvalidParameterValue', `One or more parameters are invalid. Reason: Message must be shorter than ${maximumBytes(queue)} bytes.`);
}
function sent(message) {
    return message.md5OfAttributes === undefined
        ? { MessageId: message.id, MD5OfMessageBody: message.md5 }
        : {
            MessageId: message.id,
            MD5OfMessageBody: message.md5,
            MD5OfMessageAttributes: message.md5OfAttributes,
        };
}

;// CONCATENATED MODULE: ./build/src/reference/queue/operations.js


/** The operations of `AmazonSQS` in AWS JSON 1.0, by the name in `X-Amz-Target`. */
const OPERATIONS = {
    CreateQueue({ queues, input, baseUrl, now }) {
        const attributes = (input.Attributes ?? {});
        return { QueueUrl: urlOf(queues.create(input.QueueName, attributes, now()), baseUrl) };
    },
    GetQueueUrl: ({ queues, input, baseUrl }) => ({ QueueUrl: urlOf(queues.byName(input.QueueName), baseUrl) }),
    ListQueues({ queues, input, baseUrl }) {
        const prefix = typeof input.QueueNamePrefix === 'string' ? input.QueueNamePrefix : '';
        const matching = queues.all().filter((queue) => queue.name.startsWith(prefix));
        return { QueueUrls: matching.map((queue) => urlOf(queue, baseUrl)) };
    },
    SendMessage: ({ queues, input, now, minimal }) => sendMessage(queues.byUrl(input.QueueUrl), input, now(), minimal),
    SendMessageBatch: ({ queues, input, now, minimal }) => sendMessageBatch(queues.byUrl(input.QueueUrl), input, now(), minimal),
    ReceiveMessage: receiveMessage,
    DeleteMessage({ queues, input, now }) {
        deleteMessage(queues.byUrl(input.QueueUrl), input, now());
        return undefined;
    },
    DeleteMessageBatch({ queues, input, now }) {
        const queue = queues.byUrl(input.QueueUrl);
        const Successful = [];
        const Failed = [];
        for (const { id, entry } of readEntries(input, 'DeleteMessageBatchRequestEntry')) {
            try {
                deleteMessage(queue, entry, now());
                Successful.push({ Id: id });
            }
            catch (error) {
                if (!(error instanceof SqsError))
                    throw error;
                Failed.push({ Id: id, Code: error.code, Message: error.message, SenderFault: true });
            }
        }
        return Failed.length === 0 ? { Successful } : { Successful, Failed };
    },
    GetQueueAttributes: ({ queues, input, now }) => getQueueAttributes(queues.byUrl(input.QueueUrl), input, now()),
    PurgeQueue({ queues, input }) {
        queues.byUrl(input.QueueUrl).purge();
        return undefined;
    },
    ChangeMessageVisibility({ queues, input, now }) {
        const queue = queues.byUrl(input.QueueUrl);
        const handle = receiptHandle(input);
        const seconds = readSeconds(input, 'VisibilityTimeout', undefined, MAXIMUM_VISIBILITY_S);
        if (!queue.changeVisibility(handle, seconds, now()))
            throw new SqsError('MessageNotInflight', `Value ${handle} for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available for visibility timeout change.`);
        return undefined;
    },
};
const MAXIMUM_VISIBILITY_S = 43_200;
function urlOf(queue, baseUrl) {
    return `${baseUrl}/000000000000/${queue.name}`;
}
async function receiveMessage({ queues, input, onGone, now }) {
    const queue = queues.byUrl(input.QueueUrl);
    const max = Number(input.MaxNumberOfMessages ?? 1);
    if (!Number.isInteger(max) || max < 1 || max > 10)
        throw new SqsError('InvalidParameterValue', `Value ${max} for parameter MaxNumberOfMessages is invalid. Reason: Must be between 1 and 10, if provided.`);
    const { attributes } = queue;
    const waitS = readSeconds(input, 'WaitTimeSeconds', attributes.ReceiveMessageWaitTimeSeconds, 20);
    const visibilityS = readSeconds(input, 'VisibilityTimeout', attributes.VisibilityTimeout, MAXIMUM_VISIBILITY_S);
    const deadlineMs = now() + waitS * 1000;
    let messages = queue.receive(max, visibilityS, now());
    let gone = false;
    while (messages.length === 0 && now() < deadlineMs && !gone) {
        gone = await arrival(queue, Math.min(deadlineMs - now(), POLL_MS), onGone);
        if (!gone)
            messages = queue.receive(max, visibilityS, now());
    }
    return messages.length === 0 ? {} : { Messages: messages.map((message) => received(message, input)) };
}
/** Visibility timeouts and delays end without anybody calling: a waiting receiver looks again this often. */
const POLL_MS = 100;
/** Waits for a message or the time to be over; true when the caller is gone. */
function arrival(queue, timeoutMs, onGone) {
    return new Promise((resolve) => {
        const done = (gone) => {
            clearTimeout(timer);
            stopWaiting();
            stopListening();
            resolve(gone);
        };
        const timer = setTimeout(() => done(false), timeoutMs);
        const stopWaiting = queue.onArrival(() => done(false));
        const stopListening = onGone(() => done(true));
    });
}
function received(message, input) {
    const wanted = names(input.MessageSystemAttributeNames ?? input.AttributeNames);
    const system = {
        SenderId: '000000000000',
        SentTimestamp: String(message.sentAtMs),
        ApproximateReceiveCount: String(message.receiveCount),
        ApproximateFirstReceiveTimestamp: String(message.firstReceivedAtMs),
    };
    const attributes = Object.fromEntries(Object.entries(system).filter(([name]) => wanted.has('All') || wanted.has(name)));
    const custom = names(input.MessageAttributeNames);
    const all = custom.has('All') || custom.has('.*');
    const entries = Object.entries(message.attributes ?? {}).filter(([name]) => all || custom.has(name));
    return {
        MessageId: message.id,
        ReceiptHandle: message.receiptHandle,
        MD5OfBody: message.md5,
        Body: message.body,
        ...(Object.keys(attributes).length > 0 && { Attributes: attributes }),
        ...(entries.length > 0 && {
            MessageAttributes: Object.fromEntries(entries),
            ...(message.md5OfAttributes !== undefined && { MD5OfMessageAttributes: message.md5OfAttributes }),
        }),
    };
}
function names(given) {
    return new Set(Array.isArray(given) ? given.map(String) : []);
}
/** A handle that was good once deletes nothing and is no error, as in SQS. */
function deleteMessage(queue, input, nowMs) {
    queue.delete(receiptHandle(input), nowMs);
}
function receiptHandle(input) {
    const handle = input.ReceiptHandle;
    if (typeof handle !== 'string' || handle === '')
        throw new SqsError('MissingParameter', 'The request must contain the parameter ReceiptHandle.');
    if (!/^[0-9a-f-]{36}#\d+$/.test(handle))
        throw new SqsError('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
    return handle;
}
function getQueueAttributes(queue, input, nowMs) {
    const depth = queue.depth(nowMs);
    const all = {
        ...queue.attributes,
        ApproximateNumberOfMessages: String(depth.visible),
        ApproximateNumberOfMessagesNotVisible: String(depth.inFlight),
        ApproximateNumberOfMessagesDelayed: String(depth.delayed),
        CreatedTimestamp: String(Math.floor(queue.createdAtMs / 1000)),
        LastModifiedTimestamp: String(Math.floor(queue.createdAtMs / 1000)),
        QueueArn: `arn:aws:sqs:us-east-1:000000000000:${queue.name}`,
        SqsManagedSseEnabled: 'false',
    };
    const wanted = names(input.AttributeNames);
    for (const name of wanted)
        if (name !== 'All' && !(name in all) && !OPTIONAL_ATTRIBUTES.has(name))
            throw new SqsError('InvalidAttributeName', `Unknown Attribute ${name}.`);
    const Attributes = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has('All') || wanted.has(name)));
    return Object.keys(Attributes).length === 0 ? {} : { Attributes };
}
/** Known to SQS, absent when they were never set. */
const OPTIONAL_ATTRIBUTES = new Set([
    'Policy',
    'RedrivePolicy',
    'RedriveAllowPolicy',
    'KmsMasterKeyId',
    'KmsDataKeyReusePeriodSeconds',
    'FifoQueue',
    'ContentBasedDeduplication',
    'DeduplicationScope',
    'FifoThroughputLimit',
]);

;// CONCATENATED MODULE: ./build/src/reference/queue/pages.js
function renderCounters(queues, nowMs) {
    const byName = {};
    for (const queue of queues.all()) {
        const oldestAgeS = queue.oldestAgeS(nowMs);
        byName[queue.name] = {
            ...queue.depth(nowMs),
            ...queue.counters,
            ...(oldestAgeS !== undefined && { oldestAgeS }),
        };
    }
    return JSON.stringify({ queues: byName });
}
function renderMetrics(queues, nowMs) {
    const lines = [];
    const all = queues.all();
    for (const [metric, help, counter] of COUNTERS) {
        lines.push(`# HELP ${metric} ${help}`, `# TYPE ${metric} counter`);
        for (const queue of all)
            lines.push(`${metric}{queue="${queue.name}"} ${queue.counters[counter]}`);
    }
    lines.push('# HELP queue_depth Messages in the queue by state', '# TYPE queue_depth gauge');
    for (const queue of all) {
        const depth = queue.depth(nowMs);
        lines.push(`queue_depth{queue="${queue.name}",state="visible"} ${depth.visible}`);
        lines.push(`queue_depth{queue="${queue.name}",state="in_flight"} ${depth.inFlight}`);
        lines.push(`queue_depth{queue="${queue.name}",state="delayed"} ${depth.delayed}`);
    }
    lines.push('# HELP queue_oldest_age_seconds Age of the oldest visible message', '# TYPE queue_oldest_age_seconds gauge');
    for (const queue of all)
        lines.push(`queue_oldest_age_seconds{queue="${queue.name}"} ${queue.oldestAgeS(nowMs) ?? 0}`);
    const { user, system } = process.cpuUsage();
    lines.push('# HELP process_cpu_seconds_total CPU time used', '# TYPE process_cpu_seconds_total counter');
    lines.push(`process_cpu_seconds_total ${(user + system) / 1e6}`);
    lines.push('# HELP process_resident_memory_bytes Resident memory', '# TYPE process_resident_memory_bytes gauge');
    lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`);
    return `${lines.join('\n')}\n`;
}
const COUNTERS = [
    ['queue_messages_sent_total', 'Messages accepted', 'sent'],
    ['queue_messages_received_total', 'Messages handed to receivers', 'received'],
    ['queue_messages_deleted_total', 'Messages deleted by receivers', 'deleted'],
    ['queue_messages_drained_total', 'Messages taken out by the built-in consumer', 'drained'],
    ['queue_messages_purged_total', 'Messages purged', 'purged'],
    ['queue_bodies_dropped_total', 'Messages counted without keeping their body', 'dropped'],
];

;// CONCATENATED MODULE: ./build/src/reference/queue/fifo.js
/** A first-in-first-out list whose `shift` does not move the rest. */
class Fifo {
    #items = [];
    #head = 0;
    get length() {
        return this.#items.length - this.#head;
    }
    peek() {
        return this.#items[this.#head];
    }
    push(item) {
        this.#items.push(item);
    }
    shift() {
        if (this.#head === this.#items.length)
            return undefined;
        const item = this.#items[this.#head];
        this.#items[this.#head] = undefined;
        this.#head++;
        if (this.#head > COMPACT_AT && this.#head * 2 > this.#items.length) {
            this.#items = this.#items.slice(this.#head);
            this.#head = 0;
        }
        return item;
    }
    clear() {
        const cleared = this.length;
        this.#items = [];
        this.#head = 0;
        return cleared;
    }
}
const COMPACT_AT = 1024;

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/src/reference/queue/message-digest.js

/** SDKs compare it with their own and reject the answer when it differs. */
function md5OfBody(body) {
    return md5(body);
}
/**
 * Names in order; of each the name, the type and the value, each behind its length (4 bytes, big-endian), the value
 * also behind its kind (1 string, 2 binary). SQS Developer Guide, "Calculating the MD5 message digest for message
 * attributes".
 */
function md5OfAttributes(attributes) {
    const parts = [];
    for (const name of Object.keys(attributes).sort()) {
        const attribute = attributes[name];
        push(parts, Buffer.from(name));
        push(parts, Buffer.from(attribute.DataType));
        if (attribute.BinaryValue !== undefined) {
            parts.push(BINARY);
            push(parts, Buffer.from(attribute.BinaryValue, 'base64'));
        }
        else {
            parts.push(STRING);
            push(parts, Buffer.from(attribute.StringValue ?? ''));
        }
    }
    return md5(Buffer.concat(parts));
}
const STRING = Buffer.from([1]);
const BINARY = Buffer.from([2]);
function push(parts, value) {
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(value.length);
    parts.push(length, value);
}
/** `crypto.hash` came with Node 20.12 and is twice as fast for short texts. */
function md5(data) {
    if (typeof external_node_crypto_namespaceObject.hash === 'function')
        return external_node_crypto_namespaceObject.hash('md5', data);
    return external_node_crypto_namespaceObject.createHash('md5').update(data).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/reference/queue/message.js


/** Its id and digests are made when somebody asks for them: most messages are sent and drained without. */
class Message {
    body;
    attributes;
    sentAtMs;
    firstReceivedAtMs = undefined;
    receiveCount = 0;
    receiptHandle = '';
    /** Where its timer is while it is in flight or delayed. */
    bucket = 0;
    #id;
    constructor(body, attributes, sentAtMs) {
        this.body = body;
        this.attributes = attributes;
        this.sentAtMs = sentAtMs;
    }
    get id() {
        this.#id ??= (0,external_node_crypto_namespaceObject.randomUUID)();
        return this.#id;
    }
    get md5() {
        return md5OfBody(this.body);
    }
    get md5OfAttributes() {
        return this.attributes === undefined ? undefined : md5OfAttributes(this.attributes);
    }
}

;// CONCATENATED MODULE: ./build/src/reference/queue/timers.js
/** Items that become due at a time, in buckets of 100 ms; adding, removing and expiring take constant time. */
class Timers {
    #buckets = new Map();
    #lastBucketLookedAt = 0;
    size = 0;
    /** Returns the bucket, which `remove` needs. */
    add(item, atMs) {
        const bucket = Math.ceil(atMs / BUCKET_MS);
        const items = this.#buckets.get(bucket);
        if (items === undefined)
            this.#buckets.set(bucket, new Set([item]));
        else
            items.add(item);
        this.#lastBucketLookedAt = Math.min(this.#lastBucketLookedAt, bucket - 1);
        this.size++;
        return bucket;
    }
    remove(item, bucket) {
        const items = this.#buckets.get(bucket);
        if (items?.delete(item) !== true)
            return;
        this.size--;
        if (items.size === 0)
            this.#buckets.delete(bucket);
    }
    /** Takes out what is due. */
    due(nowMs) {
        const now = Math.floor(nowMs / BUCKET_MS);
        if (now <= this.#lastBucketLookedAt || this.size === 0)
            return [];
        this.#lastBucketLookedAt = now;
        const due = [];
        for (const [bucket, items] of this.#buckets) {
            if (bucket > now)
                continue;
            due.push(...items);
            this.#buckets.delete(bucket);
        }
        this.size -= due.length;
        return due;
    }
    clear() {
        const cleared = this.size;
        this.#buckets.clear();
        this.size = 0;
        return cleared;
    }
}
const BUCKET_MS = 100;

;// CONCATENATED MODULE: ./build/src/reference/queue/queue.js



/** One standard queue in memory. Keeps the first `retain` messages; of later ones only their number and second. */
class Queue {
    name;
    attributes;
    createdAtMs;
    counters = { sent: 0, received: 0, deleted: 0, drained: 0, purged: 0, dropped: 0 };
    #retain;
    #ready = new Fifo();
    /** Messages without a body, counted by the second in which they were sent. */
    #bodiless = new Fifo();
    #bodilessCount = 0;
    #lastBodiless;
    #inFlight = new Map();
    #invisible = new Timers();
    #delayed = new Timers();
    #waiting = new Set();
    constructor(name, attributes, retain, nowMs) {
        this.name = name;
        this.attributes = attributes;
        this.createdAtMs = nowMs;
        this.#retain = retain;
    }
    send({ body, attributes, delayS }, nowMs) {
        this.counters.sent++;
        const message = new Message(body, attributes, nowMs);
        if (delayS > 0)
            message.bucket = this.#delayed.add(message, nowMs + delayS * 1000);
        else if (this.#ready.length + this.#inFlight.size < this.#retain)
            this.#ready.push(message);
        else
            this.#dropBody(nowMs);
        this.#wake();
        return message;
    }
    receive(max, visibilityS, nowMs) {
        this.#tick(nowMs);
        const received = [];
        while (received.length < max) {
            const message = this.#ready.shift() ?? this.#takeBodiless();
            if (message === undefined)
                break;
            message.receiveCount++;
            message.firstReceivedAtMs ??= nowMs;
            message.receiptHandle = `${message.id}#${message.receiveCount}`;
            // Also with a visibility of 0: it can be deleted by its handle until it is received again.
            message.bucket = this.#invisible.add(message, nowMs + visibilityS * 1000);
            this.#inFlight.set(message.id, message);
            received.push(message);
        }
        this.counters.received += received.length;
        return received;
    }
    /** Calls back once, when something may have become receivable; the returned function gives up waiting. */
    onArrival(callback) {
        this.#waiting.add(callback);
        return () => this.#waiting.delete(callback);
    }
    /** False when the handle is not the newest one of a message in flight: deleted already, or received again since. */
    delete(receiptHandle, nowMs) {
        this.#tick(nowMs);
        const message = this.inFlightBy(receiptHandle);
        if (message === undefined)
            return false;
        this.#invisible.remove(message, message.bucket);
        this.#inFlight.delete(message.id);
        this.counters.deleted++;
        return true;
    }
    /** False when there is no such message in flight. */
    changeVisibility(receiptHandle, visibilityS, nowMs) {
        this.#tick(nowMs);
        const message = this.inFlightBy(receiptHandle);
        if (message === undefined)
            return false;
        this.#invisible.remove(message, message.bucket);
        if (visibilityS === 0)
            this.#makeReady(message);
        else
            message.bucket = this.#invisible.add(message, nowMs + visibilityS * 1000);
        return true;
    }
    purge() {
        const bodiless = this.#bodilessCount;
        this.#bodiless.clear();
        this.#bodilessCount = 0;
        this.#lastBodiless = undefined;
        this.#invisible.clear();
        const inFlight = this.#inFlight.size;
        this.#inFlight.clear();
        this.counters.purged += this.#ready.clear() + this.#delayed.clear() + bodiless + inFlight;
    }
    /** Takes up to `max` visible messages out, as a consumer that never fails. */
    drain(max, nowMs) {
        this.#tick(nowMs);
        let drained = 0;
        while (drained < max && this.#ready.shift() !== undefined)
            drained++;
        while (drained < max && this.#bodilessCount > 0)
            drained += this.#discardBodiless(max - drained);
        this.counters.drained += drained;
        return drained;
    }
    depth(nowMs) {
        this.#tick(nowMs);
        return {
            visible: this.#ready.length + this.#bodilessCount,
            inFlight: this.#inFlight.size,
            delayed: this.#delayed.size,
        };
    }
    /** Seconds the oldest visible message has been waiting; undefined when none is. */
    oldestAgeS(nowMs) {
        this.#tick(nowMs);
        const sentAtMs = Math.min(this.#ready.peek()?.sentAtMs ?? Number.POSITIVE_INFINITY, this.#bodiless.peek()?.sentAtMs ?? Number.POSITIVE_INFINITY);
        return Number.isFinite(sentAtMs) ? Math.max(0, (nowMs - sentAtMs) / 1000) : undefined;
    }
    inFlightBy(receiptHandle) {
        const message = this.#inFlight.get(receiptHandle.slice(0, receiptHandle.lastIndexOf('#')));
        return message?.receiptHandle === receiptHandle ? message : undefined;
    }
    /** Moves what has become visible. */
    #tick(nowMs) {
        for (const message of this.#delayed.due(nowMs))
            this.#ready.push(message);
        for (const message of this.#invisible.due(nowMs))
            this.#makeReady(message);
    }
    #makeReady(message) {
        this.#inFlight.delete(message.id);
        this.#ready.push(message);
        this.#wake();
    }
    #wake() {
        if (this.#waiting.size === 0)
            return;
        for (const callback of [...this.#waiting])
            callback();
    }
    #dropBody(nowMs) {
        this.counters.dropped++;
        this.#bodilessCount++;
        const second = nowMs - (nowMs % 1000);
        if (this.#lastBodiless?.sentAtMs === second) {
            this.#lastBodiless.count++;
            return;
        }
        this.#lastBodiless = { sentAtMs: second, count: 1 };
        this.#bodiless.push(this.#lastBodiless);
    }
    #takeBodiless() {
        const sentAtMs = this.#bodiless.peek()?.sentAtMs;
        if (sentAtMs === undefined || this.#discardBodiless(1) === 0)
            return undefined;
        return new Message(BODY_NOT_KEPT, undefined, sentAtMs);
    }
    #discardBodiless(max) {
        const oldest = this.#bodiless.peek();
        if (oldest === undefined)
            return 0;
        const count = Math.min(max, oldest.count);
        oldest.count -= count;
        this.#bodilessCount -= count;
        if (oldest.count === 0) {
            this.#bodiless.shift();
            if (oldest === this.#lastBodiless)
                this.#lastBodiless = undefined;
        }
        return count;
    }
}
/** What a consumer gets for a message whose body was dropped. */
const BODY_NOT_KEPT = '{"perf":"body not kept: the queue held more messages than PERF_QUEUE_RETAIN"}';

;// CONCATENATED MODULE: ./build/src/reference/queue/queues.js


/** All queues of the process, by name. */
class Queues {
    #byName = new Map();
    #retain;
    constructor(retain) {
        this.#retain = retain;
    }
    /** Idempotent, as in SQS: the same name with other attributes is refused. */
    create(name, attributes, nowMs) {
        if (typeof name !== 'string' || name === '')
            throw new SqsError('MissingParameter', 'The request must contain the parameter QueueName.');
        if (name.endsWith('.fifo'))
            throw new SqsError('InvalidParameterValue', `FIFO queues are not supported by this queue: ${name}`);
        if (!QUEUE_NAME.test(name))
            throw new SqsError('InvalidParameterValue', 'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length');
        const existing = this.#byName.get(name);
        if (existing !== undefined) {
            for (const [key, value] of Object.entries(attributes))
                if (existing.attributes[key] !== undefined && existing.attributes[key] !== value)
                    throw new SqsError('QueueNameExists', `A queue already exists with the same name and a different value for attribute ${key}`);
            return existing;
        }
        const queue = new Queue(name, { ...DEFAULT_ATTRIBUTES, ...checked(attributes) }, this.#retain, nowMs);
        this.#byName.set(name, queue);
        return queue;
    }
    /** Only the name in the URL counts: behind a proxy or a published port its host is somebody else's. */
    byUrl(url) {
        if (typeof url !== 'string' || url === '')
            throw new SqsError('MissingParameter', 'The request must contain the parameter QueueUrl.');
        return this.byName(url.slice(url.lastIndexOf('/') + 1));
    }
    byName(name) {
        const queue = typeof name === 'string' ? this.#byName.get(name) : undefined;
        if (queue === undefined)
            throw new SqsError('QueueDoesNotExist', 'The specified queue does not exist.');
        return queue;
    }
    all() {
        return [...this.#byName.values()];
    }
}
const QUEUE_NAME = /^[A-Za-z0-9_-]{1,80}$/;
/** What a queue has when nobody says otherwise, as documented for CreateQueue. */
const DEFAULT_ATTRIBUTES = {
    DelaySeconds: '0',
    MaximumMessageSize: '1048576',
    MessageRetentionPeriod: '345600',
    ReceiveMessageWaitTimeSeconds: '0',
    VisibilityTimeout: '30',
};
const SETTABLE = new Set([
    ...Object.keys(DEFAULT_ATTRIBUTES),
    'Policy',
    'RedrivePolicy',
    'RedriveAllowPolicy',
]);
function checked(attributes) {
    for (const key of Object.keys(attributes))
        if (!SETTABLE.has(key))
            throw new SqsError('InvalidAttributeName', `Unknown Attribute ${key}.`);
    return attributes;
}

;// CONCATENATED MODULE: ./build/src/reference/queue/server.js







/** An SQS-compatible queue on HTTP: AWS JSON 1.0 on POST, health, metrics and exact counters on GET. Not listening yet. */
function createQueueServer(settings) {
    const queues = new Queues(settings.retain);
    const faulty = evenly();
    const server = (0,external_node_http_namespaceObject.createServer)((request, response) => {
        const failed = (error) => answerError(response, error);
        if (request.method === 'POST') {
            readBody(request, failed, (body) => {
                const { errorRate, latencyMs } = settings.faults;
                const work = () => {
                    if (errorRate > 0 && isSend(request) && faulty(errorRate))
                        throw new SqsError('InternalFailure', 'PERF_FAULT_QUEUE_ERROR_RATE', 500);
                    return answerCall(queues, request, response, body);
                };
                // Without a promise where nothing is waited for: most calls are a send.
                const done = latencyMs > 0 ? (0,promises_namespaceObject.setTimeout)(latencyMs).then(work) : work();
                if (done === undefined)
                    crashWhenDue(queues, settings.faults);
                else
                    done.then(() => crashWhenDue(queues, settings.faults)).catch(failed);
            });
            return;
        }
        try {
            answerPage(queues, settings.token, request.url ?? '/', response);
        }
        catch (error) {
            failed(error);
        }
    });
    server.keepAliveTimeout = 75_000;
    const drain = setInterval(() => drainAll(queues, settings.drainPerSecond), DRAIN_EVERY_MS).unref();
    if (settings.drainPerSecond === 0)
        clearInterval(drain);
    server.on('close', () => clearInterval(drain));
    return { server, queues };
}
const DRAIN_EVERY_MS = 50;
const MAXIMUM_REQUEST_BYTES = 16 * 1024 * 1024;
function drainAll(queues, perSecond) {
    const share = Math.ceil((perSecond * DRAIN_EVERY_MS) / 1000);
    const nowMs = Date.now();
    for (const queue of queues.all())
        queue.drain(share, nowMs);
}
function isSend(request) {
    return String(request.headers['x-amz-target']).startsWith('AmazonSQS.SendMessage');
}
/** Whatever `done` throws is given to `failed`, too. */
function readBody(request, failed, done) {
    const chunks = [];
    let bytes = 0;
    request.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > MAXIMUM_REQUEST_BYTES)
            failed(new SqsError('InvalidParameterValue', 'The request is larger than 16 MiB.', 413));
        else
            chunks.push(chunk);
    });
    request.on('end', () => {
        if (bytes > MAXIMUM_REQUEST_BYTES)
            return;
        try {
            done((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString());
        }
        catch (error) {
            failed(error);
        }
    });
    request.on('error', failed);
}
/** A promise only when the caller has to wait. */
function answerCall(queues, request, response, body) {
    const target = String(request.headers['x-amz-target'] ?? '');
    const name = target.slice(target.indexOf('.') + 1);
    const operation = target.startsWith('AmazonSQS.') && Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
    if (operation === undefined)
        throw new SqsError('InvalidAction', target === ''
            ? 'There is no X-Amz-Target: this queue speaks AWS JSON 1.0, not the Query protocol.'
            : `The action ${target} is not valid for this endpoint.`);
    const minimal = request.headers.prefer === 'return=minimal';
    const result = operation({
        queues,
        input: parse(body),
        baseUrl: `http://${request.headers.host ?? 'localhost'}`,
        minimal,
        onGone(callback) {
            response.on('close', callback);
            return () => response.off('close', callback);
        },
        now: Date.now,
    });
    const say = (value) => {
        if (minimal)
            response.setHeader('Preference-Applied', 'return=minimal');
        answer(response, 200, value === undefined ? '{}' : JSON.stringify(value));
    };
    if (result instanceof Promise)
        return result.then(say);
    say(result);
    return undefined;
}
function parse(body) {
    try {
        const input = body === '' ? {} : JSON.parse(body);
        if (typeof input === 'object' && input !== null && !Array.isArray(input))
            return input;
    }
    catch { }
    throw new SqsError('InvalidParameterValue', 'The request body is not a JSON object.');
}
function answerPage(queues, token, url, response) {
    const path = url.split('?')[0];
    if (path === '/health')
        answer(response, 200, JSON.stringify({ status: 'UP', token }), JSON_TYPE);
    else if (path === '/_localstack/health')
        answer(response, 200, '{"services":{"sqs":"running"},"edition":"orchestrator-perf"}', JSON_TYPE);
    else if (path === '/counters')
        answer(response, 200, renderCounters(queues, Date.now()), JSON_TYPE);
    else if (path === '/metrics')
        answer(response, 200, renderMetrics(queues, Date.now()), 'text/plain; version=0.0.4; charset=utf-8');
    else
        answer(response, 404, '{"message":"not found"}', JSON_TYPE);
}
const JSON_TYPE = 'application/json';
function answer(response, status, body, type = 'application/x-amz-json-1.0') {
    if (response.destroyed)
        return;
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
    response.end(body);
}
function answerError(response, error) {
    const refusal = error instanceof SqsError ? error : new SqsError('InternalFailure', String(error), 500);
    if (!(error instanceof SqsError))
        console.error(error);
    if (response.headersSent || response.destroyed)
        return;
    response.setHeader('x-amzn-query-error', refusal.queryErrorHeader);
    answer(response, refusal.status, refusal.body);
}
function crashWhenDue(queues, { crashAfterMessages }) {
    if (crashAfterMessages === undefined)
        return;
    const sent = queues.all().reduce((sum, queue) => sum + queue.counters.sent, 0);
    if (sent < crashAfterMessages)
        return;
    console.error(`PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES: exiting after ${sent} messages`);
    process.exit(1);
}

;// CONCATENATED MODULE: ./build/src/reference/queue/main.js





const { env } = process;
const faults = readQueueFaults(env);
if (faults.crashAfterMessages === 0) {
    console.error('PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES: exiting before listening');
    process.exit(1);
}
const { server } = createQueueServer({
    retain: numberSetting(env, 'PERF_QUEUE_RETAIN', 10_000),
    drainPerSecond: numberSetting(env, 'PERF_FAULT_QUEUE_DRAIN_PER_SECOND', numberSetting(env, 'PERF_QUEUE_DRAIN_PER_SECOND', 0)),
    token: env.PERF_TOKEN,
    faults,
});
listen(server, env);
endWith(env, () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
}));

