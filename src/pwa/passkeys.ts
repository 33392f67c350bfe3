import type { Bytes } from '../core/bytes';
import type { PasskeyError } from '../core/errors';
import type { PasskeyRequest, PasskeySecret, Passkeys } from '../core/ports/vault';
import { err, ok, type Result } from '../core/result';

/** What the system's dialogs and lists show: the name of the app, and nothing about the person. */
const shownName = 'Hearth';

const secretBytes = 32;

/** Signature algorithms (COSE): every authenticator has one of the two. Nothing is ever signed for us. */
const es256 = -7;
const rs256 = -257;

/** WebAuthn level 3 with the PRF extension (sections 5 and 10.1.4). The host that serves the app is the relying party. */
export const passkeys: Passkeys = {
  async isPossible() {
    if (!isSecureContext || typeof PublicKeyCredential !== 'function') return false;
    if (isAddress(location.hostname)) return false;
    try {
      if (typeof PublicKeyCredential.getClientCapabilities === 'function') {
        return (await PublicKeyCredential.getClientCapabilities())['extension:prf'] === true;
      }
      return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
    } catch {
      return false;
    }
  },

  create: () =>
    attempt(async () => {
      const salt = random(secretBytes);
      const made = await navigator.credentials.create({ publicKey: creation(salt) });
      const credential = made as PublicKeyCredential;
      const credentialId = new Uint8Array(credential.rawId);
      const secret = secretOf(credential);
      if (secret) return ok({ credentialId, salt, secret });

      // Many authenticators answer only when they are asked.
      const { prf } = credential.getClientExtensionResults();
      const asked: Result<PasskeySecret, PasskeyError> = prf?.enabled
        ? await passkeys.ask([{ credentialId, salt }])
        : err({ type: 'PasskeyUnfit' });
      if (!asked.ok) await forget(credentialId);
      return asked;
    }),

  ask: (requests) =>
    attempt(async () => {
      const got = await navigator.credentials.get({ publicKey: assertion(requests) });
      const credential = got as PublicKeyCredential;
      const secret = secretOf(credential);
      const request = requests.find(
        ({ credentialId }) => toBase64Url(credentialId) === credential.id,
      );
      return secret && request ? ok({ ...request, secret }) : err({ type: 'PasskeyUnfit' });
    }),
};

/** WebAuthn level 3, section 5.8.7. TypeScript does not know it yet. */
interface Hinted {
  readonly hints: readonly ['client-device'];
}

const creation = (salt: Bytes): PublicKeyCredentialCreationOptions & Hinted => ({
  rp: { id: location.hostname, name: shownName },
  // A fresh handle, so that no passkey takes the place of another one.
  user: { id: random(16), name: shownName, displayName: shownName },
  challenge: random(32),
  pubKeyCredParams: [es256, rs256].map((alg) => ({ type: 'public-key', alg })),
  authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  attestation: 'none',
  hints: ['client-device'],
  extensions: { prf: { eval: { first: salt } } },
});

const assertion = (
  requests: readonly PasskeyRequest[],
): PublicKeyCredentialRequestOptions & Hinted => ({
  rpId: location.hostname,
  challenge: random(32),
  allowCredentials: requests.map(({ credentialId }) => ({ type: 'public-key', id: credentialId })),
  userVerification: 'required',
  hints: ['client-device'],
  extensions: {
    prf: {
      evalByCredential: Object.fromEntries(
        requests.map(({ credentialId, salt }) => [toBase64Url(credentialId), { first: salt }]),
      ),
    },
  },
});

function secretOf(credential: PublicKeyCredential): Bytes | null {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return null;
  const secret = new Uint8Array(first as ArrayBuffer);
  return secret.length === secretBytes ? secret : null;
}

/** Tells the system's list that this passkey opens nothing, where that can be told. */
async function forget(credentialId: Bytes): Promise<void> {
  const options = { rpId: location.hostname, credentialId: toBase64Url(credentialId) };
  await PublicKeyCredential.signalUnknownCredential?.(options).catch(() => {});
}

/** No authenticator here can do what is asked, or not for this host (WebAuthn level 3, sections 5.1.3 and 5.1.4). */
const unfit: readonly string[] = ['ConstraintError', 'NotSupportedError', 'SecurityError'];

async function attempt(
  work: () => Promise<Result<PasskeySecret, PasskeyError>>,
): Promise<Result<PasskeySecret, PasskeyError>> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    return err({ type: unfit.includes(cause.name) ? 'PasskeyUnfit' : 'PasskeyRefused' });
  }
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

const toBase64Url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** An IP address is no name for a relying party. */
const isAddress = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);
