import { pickFrom, type Random, seeded } from './seeded.ts';

/** Seeded k6 lines, most as k6 writes them, the rest damaged or odd in every way that was thought of. */
export function* mutatedLines(count: number, seed: number, oddShare = 0.3): Generator<string> {
  const random = seeded(seed);
  const pick: Pick = (list) => pickFrom(random, list);
  let atMs = Date.UTC(2026, 10, 24, 8, 0, 0);
  for (let index = 0; index < count; index += 1) {
    atMs += random() < 0.02 ? 1000 : Math.floor(random() * 3);
    const [metric, ...values] = pick(SHAPES);
    const parts: Parts = {
      metric,
      time: timeText(atMs - (random() < 0.03 ? Math.floor(random() * 4000) : 0), random),
      value: values.length > 0 ? String(values[Math.floor(random() * values.length)]) : latency(random),
      tags: pick(TAGS),
      rest: '',
      end: '\n',
    };
    if (random() < oddShare) yield pick(MUTATIONS)(parts, random, pick);
    else yield line(parts);
  }
}

interface Parts {
  metric: string;
  time: string;
  value: string;
  tags: string;
  rest: string;
  end: string;
}
type Pick = <T>(list: readonly [T, ...T[]]) => T;
type Mutation = (parts: Parts, random: Random, pick: Pick) => string;

const SHAPES: readonly [[string, ...number[]], ...[string, ...number[]][]] = [
  ['http_req_duration'],
  ['http_req_waiting'],
  ['http_req_blocked'],
  ['http_reqs', 1],
  ['http_req_failed', 0, 1],
  ['checks', 0, 1],
  ['data_sent', 74, 81],
  ['vus', 3],
  ['my_trend'],
  ['my_trend_2'],
];

const TAGS: readonly [string, ...string[]] = [
  '{"expected_response":"true","group":"","method":"GET","name":"shop","proto":"HTTP/1.1","scenario":"a","status":"200","url":"shop"}',
  '{"error_code":"1500","expected_response":"false","group":"::front \\u0026 \\u003cback\\u003e","method":"GET","name":"x","scenario":"b","status":"500"}',
  '{"expected_response":"true","group":"::ü & <b> \\"q\\"","name":"ünï","scenario":"b","status":"200"}',
  '{"check":"status is 200 < 300","group":"","scenario":"a"}',
  '{}',
  '{"group":"","scenario":"a"}',
];

const NUMBERS: readonly [string, ...string[]] = [
  '0',
  '-0',
  '-1',
  '-12.5',
  '1e3',
  '1E+06',
  '1.2345675e+06',
  '1e-05',
  '5e-324',
  '123456789012345678',
  '0.1234567890123456789',
  '999999999.999999',
  '1e400',
  '+Inf',
  'NaN',
  'null',
  '"5"',
  '01',
  '.5',
  '5.',
  '1.5.2',
  '--1',
  '',
  '1 ',
  'true',
  '9007199254740993',
];
const TIMES: readonly [string, ...string[]] = [
  '2026-11-24T08:00:01Z',
  '2026-11-24T10:00:01.5+02:00',
  '2026-11-24T02:30:01.123456789-05:30',
  '2026-13-24T08:00:01Z',
  '2026-11-24 08:00:01Z',
  '2026-11-24T08:00:01',
  '',
  'now',
  '2026-11-24T08:00:01.1234567891Z',
  '2026-11-24T08:00:61Z',
  '2026-11-24T08:00:01.Z',
  '2026-11-24T08:00:01.123z',
  '2026-02-30T08:00:01Z',
];

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (p, _random, pick) => line({ ...p, value: pick(NUMBERS) }),
  (p, _random, pick) => line({ ...p, time: pick(TIMES) }),
  (p) => line({ ...p, rest: ',"metadata":{"iter":"12","vu":"3"}' }),
  (p) => line({ ...p, tags: 'null' }),
  (p) => line({ ...p, tags: '' }),
  (p) => line({ ...p, tags: '[]' }),
  (p) => line({ ...p, tags: '{"a":1,"b":null}' }),
  (p) => line({ ...p, tags: p.tags.replace('}', ',"b":{"c":"}}"}}') }),
  (p, random) => line({ ...p, tags: `{"url":"http://x/${Math.floor(random() * 1e9)}"}` }),
  (p, random) => line({ ...p, tags: `{"name":"${'n'.repeat(Math.floor(random() * 3000))}"}` }),
  (p) => line(p).replaceAll(':', ': ').replaceAll(',', ', '),
  (p) => ` \t${line(p)}`,
  (p) => line({ ...p, end: '\r\n' }),
  (p) => line({ ...p, end: '\n\n  \n' }),
  (p) => line(p).replace('"metric"', '"m\\u0065tric"'),
  (p) => line({ ...p, metric: p.metric.replace('t', '\\u0074') }),
  (p, random) => line({ ...p, metric: `new_${Math.floor(random() * 40)}` }),
  (p) =>
    `{"type":"Point","data":{"time":"${p.time}","value":${p.value},"tags":${p.tags}},"metric":"${p.metric}"}\n`,
  (p) =>
    `{"metric":"${p.metric}","type":"Point","data":{"tags":${p.tags},"value":${p.value},"time":"${p.time}"}}\n`,
  (p) =>
    `{"metric":"${p.metric}","type":"Points","data":{"time":"${p.time}","value":${p.value},"tags":${p.tags}}}\n`,
  (p) =>
    `{"type":"Metric","data":{"name":"${p.metric}","type":"trend","contains":"time","thresholds":[],"submetrics":null},"metric":"${p.metric}"}\n`,
  (p, random) => `${line(p).slice(0, Math.floor(random() * line(p).length))}\n`,
  (p, random) => cut(line(p), random, ''),
  (p, random, pick) => cut(line(p), random, pick(['"', '}', '{', ',', '0', '\\', '\u0000', '\ufeff', ' '])),
  (p) => `${line(p).trimEnd()}}\n`,
  (p) => `${line(p).trimEnd()} \n`,
  (p) => line(p).trimEnd() + line(p),
  () => 'running (0m01.0s), 2/2 VUs, 13 complete and 0 interrupted iterations\n',
  () => '[1,2,3]\n',
  () => 'null\n',
];

function line({ metric, time, value, tags, rest, end }: Parts): string {
  return `{"metric":"${metric}","type":"Point","data":{"time":"${time}","value":${value},"tags":${tags}${rest}}}${end}`;
}

/** Replaces one character somewhere. */
function cut(text: string, random: Random, by: string): string {
  const at = Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + by + text.slice(at + 1);
}

function timeText(ms: number, random: Random): string {
  const digits = Math.floor(random() * 1e6)
    .toString()
    .padStart(6, '0');
  const fraction = (String(ms % 1000).padStart(3, '0') + digits).replace(/0+$/, '');
  return `${new Date(ms).toISOString().slice(0, 19)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

const latency = (random: Random): string => (Math.exp(random() * 9 - 2) * 1).toFixed(6).replace(/\.?0+$/, '');
