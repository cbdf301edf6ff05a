import { describe, expect, it } from 'vitest';
import { looksSecret, withoutSecrets } from '../../src/wording/secret-names.ts';
import { scrubber } from '../../src/exec/scrub.ts';

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
  ])('%s', (name) => {
    expect(looksSecret(name)).toBe(true);
  });
  it.each(['PATH', 'PERF_QUEUE_CPUS', 'MONKEY', 'KEYBOARD', 'LOCALSTACK_IMAGE', 'PERF_FAULT_LATENCY_MS'])(
    '%s does not',
    (name) => {
      expect(looksSecret(name)).toBe(false);
    },
  );
});

it('values are hidden wherever they appear, the longer ones first', () => {
  const scrub = scrubber([{ TOKEN: 'abcdef', PATH: '/usr/bin' }, { OTHER_TOKEN: 'abcdef-ghi' }]);
  expect(scrub('a abcdef-ghi b abcdef c /usr/bin')).toBe('a *** b *** c /usr/bin');
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
