import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';
import { servePage, type ServedPage } from '../helpers/servePage';

/** The adapter in a real browser with a virtual authenticator. An IP address, as vitest's own page has, is no RP ID. */

const fit = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  hasPrf: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

let served: ServedPage;
let browser: Browser;
let page: Page;
let cdp: CDPSession;

beforeAll(async () => {
  served = await servePage(fileURLToPath(new URL('../helpers/pages/passkeys.ts', import.meta.url)));
  const { executablePath, env } = findBrowser();
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: chromiumArgs,
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

const open = async (url: string) => {
  page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'passkeysUnderTest' in globalThis);
};

beforeEach(async () => {
  await open(served.url);
  cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
});
afterEach(() => page.close());

const plug = async (options: Partial<typeof fit> | Record<string, boolean> = {}) => {
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...fit, ...options },
  });
  return authenticatorId;
};

/** Plain arrays on the way out: bytes do not cross the protocol. */
const create = () =>
  page.evaluate(async () => {
    const made = await passkeysUnderTest.create();
    if (!made.ok) return made;
    const { credentialId, salt, secret } = made.value;
    return { ok: true as const, value: [credentialId, salt, secret].map((bytes) => [...bytes]) };
  });

const ask = (passkeys: readonly (readonly [number[], number[]])[]) =>
  page.evaluate(async (requests) => {
    const asked = await passkeysUnderTest.ask(
      requests.map(([credentialId, salt]) => ({
        credentialId: Uint8Array.from(credentialId),
        salt: Uint8Array.from(salt),
      })),
    );
    if (!asked.ok) return asked;
    const { credentialId, salt, secret } = asked.value;
    return { ok: true as const, value: [credentialId, salt, secret].map((bytes) => [...bytes]) };
  }, passkeys);

const created = async (): Promise<[number[], number[], number[]]> => {
  const made = await create();
  if (!made.ok) throw new Error(made.error.type);
  return made.value as [number[], number[], number[]];
};

const credentialsOf = async (authenticatorId: string) =>
  (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials;

const refused = { ok: false, error: { type: 'PasskeyRefused' } };
const isUnfit = { ok: false, error: { type: 'PasskeyUnfit' } };

describe('passkeys', () => {
  test('the same passkey and salt give the same secret, and another salt another one', async () => {
    await plug();
    const [credentialId, salt, secret] = await created();
    expect(credentialId.length).toBeGreaterThanOrEqual(16);
    expect([salt.length, secret.length]).toEqual([32, 32]);
    for (let time = 0; time < 2; time += 1) {
      expect(await ask([[credentialId, salt]])).toEqual({
        ok: true,
        value: [credentialId, salt, secret],
      });
    }
    const other = salt.map((byte) => byte ^ 1);
    const asked = await ask([[credentialId, other]]);
    expect(asked).toMatchObject({ ok: true, value: [credentialId, other, expect.anything()] });
    expect(asked).not.toMatchObject({ value: [credentialId, other, secret] });
  });

  test('two passkeys lie side by side, each with a secret of its own; either may answer', async () => {
    const first = await plug();
    const one = await created();
    const two = await created();
    expect(await credentialsOf(first)).toHaveLength(2);
    expect(one).not.toEqual(two);
    const requests = [one, two].map(([id, salt]): [number[], number[]] => [id, salt]);
    const asked = await ask(requests);
    expect([one, two]).toContainEqual(asked.ok && asked.value);
  });

  test('what is kept by the authenticator tells nothing about the person', async () => {
    const authenticator = await plug();
    await created();
    const [kept] = await credentialsOf(authenticator);
    expect(kept).toMatchObject({
      rpId: 'localhost',
      userName: 'Hearth',
      userDisplayName: 'Hearth',
      isResidentCredential: true,
    });
    expect(Buffer.from(kept?.userHandle ?? '', 'base64')).toHaveLength(16);
  });

  test('an authenticator without PRF is unfit, and its passkey is not left behind', async () => {
    const authenticator = await plug({ hasPrf: false });
    expect(await create()).toEqual(isUnfit);
    expect(await credentialsOf(authenticator)).toEqual([]);
  });

  test('nobody recognised is a refusal, both in making and in asking', async () => {
    const authenticatorId = await plug();
    const [credentialId, salt] = await created();
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    expect(await ask([[credentialId, salt]])).toEqual(refused);
    expect(await create()).toEqual(refused);
    expect(await credentialsOf(authenticatorId)).toHaveLength(1);
  });

  test('a person is always recognised, and nothing else is asked of the authenticator', async () => {
    await plug();
    await page.evaluate(() => {
      const { credentials } = navigator;
      for (const name of ['create', 'get'] as const) {
        const real = credentials[name].bind(credentials);
        credentials[name] = (options: CredentialCreationOptions & CredentialRequestOptions) => {
          Object.assign(globalThis, { [name]: options.publicKey });
          return real(options);
        };
      }
    });
    const [credentialId, salt] = await created();
    await ask([[credentialId, salt]]);
    const options = await page.evaluate(() => {
      const { create: making, get: asking } = globalThis as unknown as {
        create: PublicKeyCredentialCreationOptions;
        get: PublicKeyCredentialRequestOptions;
      };
      return [
        making.authenticatorSelection?.userVerification,
        making.attestation,
        asking.userVerification,
      ];
    });
    expect(options).toEqual(['required', 'none', 'required']);
  });

  test('a passkey that is not here is a refusal', async () => {
    await plug();
    await created();
    const strange = Array.from({ length: 32 }, (_, at) => at);
    expect(await ask([[strange, strange]])).toEqual(refused);
  });

  test('an authenticator that answers only when asked is asked once', async () => {
    await plug();
    // The browser's answer without the result, as of an authenticator that has PRF at `get` only (CTAP 2.1).
    await page.evaluate(() => {
      const real = PublicKeyCredential.prototype.getClientExtensionResults;
      PublicKeyCredential.prototype.getClientExtensionResults = function results() {
        return this.response instanceof AuthenticatorAttestationResponse
          ? { prf: { enabled: true } }
          : real.call(this);
      };
    });
    const [credentialId, salt, secret] = await created();
    expect(secret).toHaveLength(32);
    expect(await ask([[credentialId, salt]])).toMatchObject({
      value: [credentialId, salt, secret],
    });
  });
});

describe('whether a passkey is possible', () => {
  const isPossible = () => page.evaluate(() => passkeysUnderTest.isPossible());

  test('yes, where the browser knows PRF', async () => {
    expect(await isPossible()).toBe(true);
  });

  test('no, where the browser says that it does not', async () => {
    await page.evaluate(() => {
      PublicKeyCredential.getClientCapabilities = async () => ({ 'extension:prf': false });
    });
    expect(await isPossible()).toBe(false);
  });

  test('an older browser is judged by its platform authenticator', async () => {
    await page.evaluate(() => Reflect.deleteProperty(PublicKeyCredential, 'getClientCapabilities'));
    expect(await isPossible()).toBe(false);
    await plug();
    expect(await isPossible()).toBe(true);
  });

  test('no, in a browser without WebAuthn', async () => {
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'));
    expect(await isPossible()).toBe(false);
  });

  test('no, at an IP address; making one there is no more than unfit', async () => {
    await page.close();
    await open(served.url.replace('localhost', '127.0.0.1'));
    expect(await isPossible()).toBe(false);
    expect(await create()).toEqual(isUnfit);
  });
});
