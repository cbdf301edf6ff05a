// node scripts/bench/generate-k6-ndjson.mjs FILE BYTES [SEED]: k6-like `--out json` lines, the same for the same seed,
// and FILE.truth.json with what a reader must find. Lines and their order are those of k6 2.x: one request is nine
// lines with one time and one tag block, checks and iterations follow, VUs every second, neighbours a few ms late.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PARTS = ['blocked', 'connecting', 'tls_handshaking', 'sending', 'waiting', 'receiving'];
const TRENDS = ['http_req_duration', ...PARTS.map((part) => `http_req_${part}`), 'iteration_duration'];
export const PERCENTS = [50, 90, 95, 99, 99.9, 99.99];
const REQUESTS_PER_SECOND = 3000;

export function generate(path, bytes, seed = 1) {
  const random = mulberry32(seed);
  const file = openSync(path, 'w');
  const truth = new Map();
  const durations = new Growing();
  const seconds = new Map();
  let written = 0;
  let points = 0;
  let text = '';
  const flush = () => {
    written += writeSync(file, text);
    text = '';
  };
  const add = (metric, time, value, tags) => {
    text += `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${tags}}}\n`;
    points += 1;
    let figure = truth.get(metric);
    if (figure === undefined) {
      figure = { count: 0, nonzero: 0, sum: 0, min: value, max: value };
      truth.set(metric, figure);
    }
    figure.count += 1;
    if (value !== 0) figure.nonzero += 1;
    figure.sum += value;
    if (value < figure.min) figure.min = value;
    if (value > figure.max) figure.max = value;
  };
  for (const [name, type, contains] of [
    ...TRENDS.map((name) => [name, 'trend', 'time']),
    ...['http_reqs', 'iterations', 'data_sent', 'data_received'].map((name) => [name, 'counter', 'default']),
    ...['http_req_failed', 'checks'].map((name) => [name, 'rate', 'default']),
    ['vus', 'gauge', 'default'],
  ])
    text += `{"type":"Metric","data":{"name":"${name}","type":"${type}","contains":"${contains}","thresholds":[],"submetrics":null},"metric":"${name}"}\n`;

  const begin = Date.UTC(2026, 10, 24, 8);
  let lastSecond = -1;
  for (let request = 0; written + text.length < bytes; request += 1) {
    const second = Math.floor(request / REQUESTS_PER_SECOND);
    const late = random() < 0.002 ? 5 * random() : 0;
    const atMs = Math.max(0, (request / REQUESTS_PER_SECOND) * 1000 - late);
    const time = timeText(begin + atMs, random);
    const endpoint = ENDPOINTS[Math.floor(random() ** 2 * ENDPOINTS.length)];
    const failed = random() < 0.01;
    const tags = failed ? endpoint.failed : endpoint.fine;
    const waiting = ns(Math.exp(2.5 + 0.7 * gauss(random)) * (random() < 0.004 ? 30 : 1));
    const sending = ns(0.02 + random() * 0.1);
    const receiving = ns(0.05 + random() * 0.4);
    const duration = ns(waiting + sending + receiving);
    add('http_reqs', time, 1, tags);
    add('http_req_duration', time, duration, tags);
    add('http_req_blocked', time, ns(random() * 0.01), tags);
    add('http_req_connecting', time, 0, tags);
    add('http_req_tls_handshaking', time, 0, tags);
    add('http_req_sending', time, sending, tags);
    add('http_req_waiting', time, waiting, tags);
    add('http_req_receiving', time, receiving, tags);
    add('http_req_failed', time, failed ? 1 : 0, tags);
    add('checks', time, failed ? 0 : 1, endpoint.check);
    add('data_sent', time, 200 + (request % 7), SCENARIO);
    add('data_received', time, 2_500_000 + (request % 11), SCENARIO);
    add('iteration_duration', time, ns(duration + 1000), SCENARIO);
    add('iterations', time, 1, SCENARIO);
    durations.push(duration);
    const cell = Math.floor((begin + atMs) / 1000);
    if (!seconds.has(cell)) seconds.set(cell, new Growing());
    seconds.get(cell).push(duration);
    if (second !== lastSecond) {
      add('vus', time, 100 + (second % 50), '{}');
      lastSecond = second;
    }
    if (text.length > 1 << 20) flush();
  }
  flush();
  closeSync(file);
  const result = {
    bytes: written,
    points,
    figures: Object.fromEntries(truth),
    duration: durations.quantiles(),
    durationBySecond: Object.fromEntries(
      [...seconds].map(([second, values]) => [second, values.quantiles()]),
    ),
  };
  writeFileSync(`${path}.truth.json`, JSON.stringify(result));
  return result;
}

const SCENARIO = '{"group":"","scenario":"load"}';
const ENDPOINTS = Array.from({ length: 12 }, (_, index) => {
  const url = `http://127.0.0.1:8080/api/orchestrator/events/${index}`;
  const common = `"group":"","method":"POST","name":"${url}","proto":"HTTP/1.1","scenario":"load"`;
  return {
    fine: `{"expected_response":"true",${common},"status":"202","url":"${url}"}`,
    failed: `{"error_code":"1500","expected_response":"false",${common},"status":"500","url":"${url}"}`,
    check: `{"check":"status is 202 < 300 & \\"accepted\\"","group":"","scenario":"load"}`,
  };
});

class Growing {
  values = new Float64Array(1024);
  count = 0;
  push(value) {
    if (this.count === this.values.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count++] = value;
  }
  /** k6's rule: linear between the samples around rank p·(n-1). */
  quantiles() {
    const sorted = this.values.subarray(0, this.count).sort();
    return PERCENTS.map((percent) => {
      const rank = (percent / 100) * (sorted.length - 1);
      const low = sorted[Math.floor(rank)];
      return low + (sorted[Math.ceil(rank)] - low) * (rank % 1);
    });
  }
}

/** Durations of k6 are whole nanoseconds, written in milliseconds. */
function ns(ms) {
  return Math.round(ms * 1e6) / 1e6;
}

function timeText(ms, random) {
  const whole = Math.floor(ms);
  const nanos = String(Math.floor((ms - whole) * 1e6)).padStart(6, '0');
  const fraction = `${String(whole % 1000).padStart(3, '0')}${random() < 0.9 ? nanos : '000000'}`.replace(
    /0+$/,
    '',
  );
  return `${new Date(whole).toISOString().slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

function gauss(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, bytes, seed] = process.argv.slice(2);
  const { points } = generate(path, Number(bytes), Number(seed ?? 1));
  console.log(`${path}: ${points} points`);
}
