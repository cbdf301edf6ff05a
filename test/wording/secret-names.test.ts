import { describe, expect, it } from 'vitest';
import { looksSecret, scrubber, withoutSecrets } from '../../src/wording/secret-names.ts';

describe('names that look secret', () => {
  it.each([
    'LOCALSTACK_AUTH_TOKEN',
    'GRAFANA_PASSWORD',
    'GF_SECURITY_ADMIN_PASSWORD',
    'AWS_SECRET_ACCESS_KEY',
    'API_KEY',
    'DB_PASSWD',
    'PRIVATE_KEY_PEM',
    'npm_config_credentials',
    'DB_PASS',
    'DATABASE_URL',
    'REDIS_URL',
    'MONGODB_URI',
    'SENTRY_DSN',
    'AUTHORIZATION',
    'BEARER',
    'JWT',
    'SESSION_COOKIE',
    'KEY_PASSPHRASE',
    'DBPWD',
    'MYSQL_PWD',
    'SLACK_WEBHOOK_URL',
    'CONNECTION_STRING',
    'ConnectionString',
    'GITHUB_PAT',
    'CARD_PIN',
    'KEY',
    'APIKEY',
    'MONGO_URL',
    'POSTGRES_URL',
    'POSTGRESQL_URI',
    'ORDERS_DB_URL',
    'DBURL',
  ])('%s', (name) => {
    expect(looksSecret(name)).toBe(true);
  });
  it.each([
    'PATH',
    'PWD',
    'OLDPWD',
    'PERF_QUEUE_CPUS',
    'MONKEY',
    'KEYBOARD',
    'COMPASS',
    'SPINNER',
    'PATTERN',
    'BASE_URL',
    'ADB_URL',
    'DB_URL_PREFIX',
    'MYSQL_PWD_FOLDER',
    'LOCALSTACK_IMAGE',
    'PERF_FAULT_LATENCY_MS',
  ])('%s does not', (name) => {
    expect(looksSecret(name)).toBe(false);
  });
});

it('values are hidden wherever they appear, the longer ones first', () => {
  const scrub = scrubber([{ TOKEN: 'abcdef', PATH: '/usr/bin' }, { OTHER_TOKEN: 'abcdef-ghi' }]);
  expect(scrub('a abcdef-ghi b abcdef c /usr/bin')).toBe('a *** b *** c /usr/bin');
});

it('values are hidden as they stand in JSON and in addresses', () => {
  const scrub = scrubber([{ API_KEY: 'a"b&c/d e' }]);
  expect(scrub('{"x":"a\\"b&c/d e"} ?k=a%22b%26c%2Fd%20e a"b&c/d e')).toBe('{"x":"***"} ?k=*** ***');
});

it('user name and password of any address are hidden', () => {
  expect(scrubber([])('Get "https://me:hush@example.org/a?b=c@d": refused, http://x/y@z')).toBe(
    'Get "https://***@example.org/a?b=c@d": refused, http://x/y@z',
  );
});

it('a long text without an address ends in no time', () => {
  const scrub = scrubber([]);
  const text = '://'.repeat(30_000) + 'x'.repeat(100_000);
  expect(scrub(text)).toBe(text);
});

it('a short or an unset value leaves the text readable', () => {
  const scrub = scrubber([{ AWS_SECRET_ACCESS_KEY: 'test', EMPTY_TOKEN: '', UNSET_TOKEN: undefined }]);
  expect(scrub('a test of a log')).toBe('a test of a log');
});

it('a password that is the name of a service leaves the name readable', () => {
  expect(scrubber([{ DB_PASSWORD: 'postgres' }], ['postgres'])('postgres ended')).toBe('postgres ended');
});

it('variables of a plan keep their names', () => {
  expect(withoutSecrets({ PERF_DB_PASSWORD: 'hush', PERF_QUEUE_CPUS: '2' })).toEqual({
    PERF_DB_PASSWORD: '***',
    PERF_QUEUE_CPUS: '2',
  });
});
