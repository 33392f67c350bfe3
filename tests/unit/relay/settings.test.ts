import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/relay';

const nothing = {
  port: 4173,
  host: '127.0.0.1',
  allowedOrigins: [],
  turn: undefined,
  natsUrl: undefined,
  metricsPort: undefined,
};
const secret = 'a-long-enough-secret';

test('nothing has to be said', () => {
  expect(readSettings({})).toEqual({ ok: true, value: nothing });
  expect(readSettings({ PATH: '/bin', HEARTH_NATS_URL: '', PORT: '' })).toEqual({
    ok: true,
    value: nothing,
  });
});

test('everything can be said', () => {
  const settings = readSettings({
    PORT: '0',
    HOST: '::1',
    HEARTH_ORIGIN: 'https://hearth.example, http://localhost:8080',
    HEARTH_TURN_URLS: 'turn:turn.example:3478,turns:turn.example:443?transport=tcp',
    HEARTH_TURN_SECRET: secret,
    HEARTH_NATS_URL: 'nats://user:pass@10.0.0.5:4222,nats://10.0.0.6',
    HEARTH_METRICS_PORT: '9100',
  });
  expect(settings).toEqual({
    ok: true,
    value: {
      port: 0,
      host: '::1',
      allowedOrigins: ['https://hearth.example', 'http://localhost:8080'],
      turn: {
        urls: ['turn:turn.example:3478', 'turns:turn.example:443?transport=tcp'],
        secret,
      },
      natsUrl: 'nats://user:pass@10.0.0.5:4222,nats://10.0.0.6',
      metricsPort: 9100,
    },
  });
});

describe('what is wrong is named, and never repeated', () => {
  test.each([
    ['PORT', 'eighty', {}],
    ['PORT', '65536', {}],
    ['PORT', '-1', {}],
    ['HEARTH_ORIGIN', 'app.example', {}],
    ['HEARTH_ORIGIN', 'https://hearth.example/', {}],
    ['HEARTH_ORIGIN', 'https://hearth.example,*', {}],
    ['HEARTH_TURN_URLS', 'https://turn.example', { HEARTH_TURN_SECRET: secret }],
    ['HEARTH_TURN_URLS', ' , ', { HEARTH_TURN_SECRET: secret }],
    ['HEARTH_TURN_SECRET', 'short', { HEARTH_TURN_URLS: 'turn:turn.example' }],
    ['HEARTH_NATS_URL', 'http://10.0.0.9:4222', {}],
    ['HEARTH_NATS_URL', '10.0.0.9:4222', {}],
    ['HEARTH_METRICS_PORT', '1e3', {}],
  ])('%s=%s', (name, value, others) => {
    const settings = readSettings({ ...others, [name]: value });
    expect(settings).toMatchObject({ ok: false, error: { type: 'BadSetting', name } });
    expect(JSON.stringify(settings)).not.toContain(value);
  });

  test.each([
    [{ HEARTH_TURN_SECRET: secret }, 'HEARTH_TURN_URLS'],
    [{ HEARTH_TURN_URLS: 'turn:turn.example' }, 'HEARTH_TURN_SECRET'],
  ])('one half of TURN', (environment, name) => {
    expect(readSettings(environment)).toMatchObject({ ok: false, error: { name } });
  });
});
