import { pickFrom, type Random, seeded } from './seeded.ts';

export const COLUMNS =
  'check,error,error_code,expected_response,group,method,name,proto,scenario,status,url,extra_tags,metadata';

/** Seeded rows of `--out csv`, most as k6 writes them, the rest damaged or odd in every way that was thought of. */
export function* mutatedRows(count: number, seed: number, oddShare = 0.3): Generator<string> {
  const random = seeded(seed);
  yield `metric_name,timestamp,metric_value,${COLUMNS}\n`;
  let atMs = Date.UTC(2026, 10, 24, 8, 0, 0);
  // A file has one way to write times; the odd rows have any.
  const format = pickFrom(random, FORMATS);
  for (let index = 0; index < count; index += 1) {
    atMs += random() < 0.02 ? 1000 : Math.floor(random() * 3);
    const late = random() < 0.03 ? Math.floor(random() * 4000) : 0;
    const parts = {
      name: pickFrom(random, NAMES),
      time: format(atMs - late),
      value: (random() < 0.3 ? Math.floor(random() * 3) : Math.exp(random() * 9 - 2)).toFixed(6),
      tags: pickFrom(random, TAGS),
    };
    yield random() < oddShare ? pickFrom(random, MUTATIONS)(parts, random) : row(parts);
  }
}

interface Parts {
  name: string;
  time: string;
  value: string;
  tags: string;
}
type Mutation = (parts: Parts, random: Random) => string;

const row = ({ name, time, value, tags }: Parts): string => `${name},${time},${value},${tags}\n`;

const FORMATS: readonly [(ms: number) => string, ...((ms: number) => string)[]] = [
  (ms) => String(Math.floor(ms / 1000)),
  (ms) => String(ms),
  (ms) => `${ms}123`,
  (ms) => `${ms}123456`,
  (ms) => new Date(ms).toISOString(),
  (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`,
  (ms) => `${new Date(ms + 7_200_000).toISOString().slice(0, -1)}456789+02:00`,
];

const NAMES: readonly [string, ...string[]] = [
  'http_req_duration',
  'http_req_waiting',
  'http_reqs',
  'http_req_failed',
  'checks',
  'data_sent',
  'my_trend',
  'my_trend_2',
];

const TAGS: readonly [string, ...string[]] = [
  ',,,true,,GET,shop,HTTP/1.1,a,200,shop,,',
  ',,1500,false,::front & <back>,GET,x,,b,500,,k=v&k2=v2,',
  ',,,true,"::ü, <b> ""q""",GET,ünï,,b,200,,,',
  '"status is 200, or 201",,,,,,,,a,,,,',
  ',,,,,,,,,,,,',
  ',,,,"two\nlines",,,,a,,,"odd=a,""b""\nc&d=e",vu=1&iter=2',
  ',,,,,,shop,,a,,http://x/?a=1&b=2,,',
];

const NUMBERS: readonly [string, ...string[]] = [
  '0',
  '-0',
  '-1.000000',
  '+1.5',
  '1e3',
  '1E+06',
  '5e-324',
  '123456789012345678.000000',
  '0.1234567890123456789',
  '1e400',
  '+Inf',
  '-Inf',
  'NaN',
  'Infinity',
  '0x10',
  '01',
  '.5',
  '5.',
  '--1',
  '',
  ' 1',
  '1 ',
  '"5"',
];

const TIMES: readonly [string, ...string[]] = [
  '1795507200',
  '1795507200123',
  '1795507200123456',
  '1795507200123456789',
  '17955072001',
  '179550720012345678901',
  '2026-11-24T08:00:01Z',
  '2026-11-24T10:00:01.5+02:00',
  '2026-11-24T02:30:01.123456789-05:30',
  '2026-13-24T08:00:01Z',
  '2026-11-24 08:00:01Z',
  '2026-11-24T08:00:01',
  '2026-11-24T08:00:01.Z',
  '2026',
  '-1',
  '1.5',
  '',
  'now',
];

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  (p, random) => row({ ...p, value: pickFrom(random, NUMBERS) }),
  (p, random) => row({ ...p, time: pickFrom(random, TIMES) }),
  (p, random) => row({ ...p, tags: p.tags.replace(',,', `,${'n'.repeat(Math.floor(random() * 3000))},`) }),
  (p, random) => row({ ...p, tags: `,,,,,,,,,,http://x/${Math.floor(random() * 1e9)},,` }),
  (p) => row({ ...p, tags: `${p.tags},` }),
  (p) => row({ ...p, tags: p.tags.slice(1) }),
  (p) => row({ ...p, tags: '' }),
  (p) => row({ ...p, name: '' }),
  (p, random) => row({ ...p, name: `new_${Math.floor(random() * 40)}` }),
  (p) => row({ ...p, name: `${p.name} old` }),
  (p) => row({ ...p, name: `"${p.name}"` }),
  (p) => row(p).replace('\n', '\r\n'),
  (p) => `${row(p)}\n  \n`,
  (p) => ` ${row(p)}`,
  (p, random) => `${row(p).slice(0, Math.floor(random() * row(p).length))}\n`,
  (p, random) => cut(row(p), random, ''),
  (p, random) => cut(row(p), random, pickFrom(random, ['"', ',', '0', ' ', '\n', '\u0000', 'ü'])),
  (p) => row(p).trimEnd() + row(p),
  (p) => row({ ...p, tags: `"${p.tags}` }),
  () => `metric_name,timestamp,metric_value,${COLUMNS}\n`,
  () => 'running (0m01.0s), 2/2 VUs, 13 complete and 0 interrupted iterations\n',
  () => '{"metric":"http_reqs"}\n',
];

/** Replaces one character somewhere. */
function cut(text: string, random: Random, by: string): string {
  const at = Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + by + text.slice(at + 1);
}
