import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import type { PairingStep } from '../../src/core/ports/pairing';
import type { PairInfo, StoredVault, Vault } from '../../src/core/ports/vault';

/** What every `Vault` promises, wherever it runs. `connect` gives a fresh one, locked. */
export const describeVault = (title: string, connect: () => Vault): void => {
  const passphrase = 'lantern quiet orchard meadow';
  const key = { type: 'passphrase', passphrase } as const;
  const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
  const newPasskey = () => ({
    credentialId: random(16),
    salt: random(32),
    secret: random(32),
  });
  const expiresAt = 2_000_000_000_000;
  const place = { book: random(16), kind: 'update', seq: 1 } as const;

  const send = async (to: Vault, step: PairingStep): Promise<PairingStep> => {
    let last = step;
    for (const note of step.send) {
      const received = await to.pairing.receive(note);
      if (!received.ok) throw new Error(received.error.type);
      last = received.value;
    }
    return last;
  };

  /** Pairs two open vaults, and gives the last steps of both. */
  const pair = async (inviter: Vault, joiner: Vault) => {
    const { secret } = await inviter.pairing.invite(expiresAt);
    let step = (await joiner.pairing.join(secret)).step;
    for (const to of [inviter, joiner, inviter, joiner, inviter]) step = await send(to, step);
    const words = step.words as string;
    const first = await inviter.pairing.choose(words);
    if (!first.ok) throw new Error(first.error.type);
    await send(joiner, first.value);
    const second = await joiner.pairing.choose(words);
    if (!second.ok) throw new Error(second.error.type);
    return { joined: second.value, invited: await send(inviter, second.value) };
  };

  const changed = (bytes: Bytes, at: number): Bytes =>
    bytes.map((byte, i) => (i === (at + bytes.length) % bytes.length ? byte ^ 1 : byte));

  describe(title, { timeout: 60_000 }, () => {
    test('suggests words', async () => {
      const words = await connect().suggestWords(4);
      expect(words).toHaveLength(4);
      expect(words.join(' ')).toMatch(/^[a-z-]+( [a-z-]+){3}$/u);
    });

    test('what one vault made and sealed, another unlocks and opens', async () => {
      const vault = connect();
      const { stored, info } = await vault.create(passphrase);
      expect(stored.vaultId).toHaveLength(16);
      expect(stored.slots).toHaveLength(1);
      expect(info).toEqual({
        bookId: expect.stringMatching(/^[\w-]{22}$/u),
        pairs: [],
        links: [],
        device: expect.objectContaining({ partnerKey: null }),
      });
      const name = await vault.sealer.nameOf('private');
      const plain = random(500);
      const [sealed] = await vault.sealer.seal([{ place, plain }]);

      const later = connect();
      expect(await later.unlock(stored, { ...key, passphrase: ` ${passphrase} ` })).toEqual({
        ok: true,
        value: { info, update: null },
      });
      expect(await later.sealer.nameOf('private')).toEqual(name);
      expect(
        await later.sealer.open([
          { place, sealed: sealed as Bytes },
          { place: { ...place, seq: 2 }, sealed: sealed as Bytes },
        ]),
      ).toEqual([
        { ok: true, value: plain },
        { ok: false, error: { type: 'Unreadable' } },
      ]);
    });

    test('parting leaves no key of the pair, here or in what is stored', async () => {
      const [inviter, joiner] = [connect(), connect()];
      const { stored, info } = await inviter.create(passphrase);
      await joiner.create(passphrase);
      const { invited, joined } = await pair(inviter, joiner);
      const { pairId } = invited.pair as PairInfo;
      const { topic } = await joiner.session.room(pairId, joined.pair?.ownBook as string, 1);
      const fingerprints = { own: random(32), other: random(32) };

      const {
        keyring,
        info: { bookId },
      } = await inviter.pair.part();
      expect(keyring).not.toEqual(invited.keyring);
      expect(bookId).not.toBe(info.bookId);
      for (const use of [
        () => inviter.session.room(pairId, info.bookId, 1),
        () => inviter.session.begin(pairId, topic, fingerprints),
      ]) {
        await expect(use()).rejects.toThrow();
      }
      const later = connect();
      expect(await later.unlock({ ...stored, keyring }, key)).toMatchObject({
        ok: true,
        value: {
          info: { bookId, pairs: [], links: [], device: { partnerKey: null } },
          update: null,
        },
      });
      await expect(later.session.room(pairId, bookId, 1)).rejects.toThrow();

      const again = await pair(later, joiner);
      expect(again.invited.pair?.pairId).not.toBe(pairId);
      expect(again.invited.pair?.ownBook).toBe(bookId);
    });

    test('stays locked, with a typed error, where anything is wrong', async () => {
      const { stored } = await connect().create(passphrase);
      const [slot] = stored.slots as [Bytes];
      const outcome = async (changes: Partial<StoredVault>, words = passphrase) => {
        const vault = connect();
        const result = await vault.unlock({ ...stored, ...changes }, { ...key, passphrase: words });
        await expect(vault.sealer.nameOf('private')).rejects.toThrow('locked');
        return result.ok ? 'opened' : result.error.type;
      };
      const newer = changed(slot, 0).fill(9, 0, 1);
      expect(await outcome({}, 'another passphrase')).toBe('WrongPassphrase');
      expect(await outcome({ vaultId: new Uint8Array(0) })).toBe('DamagedVault');
      expect(await outcome({ slots: [] })).toBe('DamagedVault');
      expect(await outcome({ slots: [new Uint8Array(0)] })).toBe('DamagedVault');
      expect(await outcome({ slots: [newer] })).toBe('NewerVault');
      expect(await outcome({ slots: [newer, slot] }, 'another passphrase')).toBe('WrongPassphrase');
      expect(await outcome({ keyring: changed(stored.keyring, -1) })).toBe('DamagedVault');
      expect(await outcome({ keyring: new Uint8Array(0) })).toBe('DamagedVault');
    });

    test('opens with any of its slots', async () => {
      const { stored, info } = await connect().create(passphrase);
      const slots = [new Uint8Array(0), ...stored.slots];
      expect(await connect().unlock({ ...stored, slots }, key)).toEqual({
        ok: true,
        value: { info, update: null },
      });
    });

    test('before it is open, whatever needs a key rejects', async () => {
      const { sealer, pairing, session, keys, blobs, backup, events } = connect();
      const stored = { vaultId: random(16), slots: [], keyring: random(1_065), eventsKey: null };
      const fingerprints = { own: random(32), other: random(32) };
      for (const call of [
        () => sealer.seal([]),
        () => sealer.open([]),
        () => sealer.renew([]),
        () => keys.check(stored, passphrase),
        () => keys.changePassphrase(stored, key, passphrase),
        () => keys.drawRecoveryCode(),
        () => keys.setRecoveryCode(stored, passphrase, ''),
        () => keys.removeRecoveryCode(stored, passphrase),
        () => keys.addPasskey(stored, passphrase, newPasskey()),
        () => keys.removePasskey(stored, passphrase, random(16)),
        () => keys.renew(stored, passphrase),
        () => keys.holdsOldKeys(),
        () => keys.forgetOldKeys(stored),
        () => blobs.begin(random(16)),
        () => backup.begin(passphrase),
        () => backup.push(1, random(1), true),
        () => events.open([]),
        () => pairing.invite(expiresAt),
        () => pairing.resume(0),
        () => pairing.join(random(32)),
        () => pairing.cancel(),
        () => pairing.receive(random(552)),
        () => pairing.choose('words'),
        () => session.room('pair', 'book', 1),
        () => session.begin('pair', 'topic', fingerprints),
        () => session.seal(1, []),
      ]) {
        await expect(call()).rejects.toThrow('locked');
      }
    });

    test('two vaults pair, keep it, and meet in a session after both were closed', async () => {
      const [one, two] = [connect(), connect()];
      const madeOne = await one.create(passphrase);
      const madeTwo = await two.create(passphrase);
      const { joined, invited } = await pair(one, two);
      expect(invited).toMatchObject({
        phase: 'paired',
        pair: { partnerBook: madeTwo.info.bookId },
      });
      expect(joined).toMatchObject({ phase: 'paired', pair: { partnerBook: madeOne.info.bookId } });
      const pairId = invited.pair?.pairId as string;
      expect(joined.pair?.pairId).toBe(pairId);

      const reopen = async (stored: StoredVault, step: PairingStep) => {
        const vault = connect();
        const keyring = step.keyring as Bytes;
        const unlocked = await vault.unlock({ ...stored, keyring }, key);
        expect(unlocked).toMatchObject({ ok: true, value: { info: { pairs: [step.pair] } } });
        return vault;
      };
      const devices = [
        { vault: await reopen(madeOne.stored, invited), fingerprint: random(32) },
        { vault: await reopen(madeTwo.stored, joined), fingerprint: random(32) },
      ] as const;
      const rooms = await Promise.all(
        devices.map(({ vault }) => vault.session.room(pairId, madeOne.info.bookId, 20_000)),
      );
      expect(rooms[0]).toEqual(rooms[1]);
      const { topic } = rooms[0] as { topic: string };

      const begun = await Promise.all(
        devices.map(async ({ vault, fingerprint }, i) => {
          const other = (devices[1 - i] as (typeof devices)[0]).fingerprint;
          const fingerprints = { own: fingerprint, other };
          return {
            session: vault.session,
            ...(await vault.session.begin(pairId, topic, fingerprints)),
          };
        }),
      );
      const starters = begun.filter(({ send: first }) => first !== null);
      expect(starters).toHaveLength(1);
      const [starter] = starters as [(typeof begun)[0]];
      const answerer = begun.find((side) => side !== starter) as typeof starter;
      const answer = await answerer.session.handshake(answerer.id, starter.send as Bytes);
      if (!answer.ok) throw new Error(answer.error.type);
      expect(await starter.session.handshake(starter.id, answer.value.send as Bytes)).toEqual({
        ok: true,
        value: { send: null, ready: true },
      });
      const sealed = await starter.session.seal(starter.id, [Uint8Array.of(1, 2)]);
      expect(await answerer.session.open(answerer.id, sealed)).toEqual({
        ok: true,
        value: [Uint8Array.of(1, 2)],
      });
    });

    test('a second pairing takes the place of the first', async () => {
      const [one, two, three] = [connect(), connect(), connect()];
      const { stored } = await one.create(passphrase);
      await Promise.all([two.create(passphrase), three.create(passphrase)]);
      const first = (await pair(one, two)).invited;
      const second = (await pair(one, three)).invited;
      const later = connect();
      const keyring = second.keyring as Bytes;
      expect(await later.unlock({ ...stored, keyring }, key)).toMatchObject({
        ok: true,
        value: { info: { pairs: [second.pair] } },
      });
      const old = first.pair?.pairId as string;
      await expect(later.session.room(old, 'book', 1)).rejects.toThrow('No such link');
    });

    test('a pairing is not kept under a key that was just renewed, but after the next unlock', async () => {
      const [one, two] = [connect(), connect()];
      const { stored } = await one.create(passphrase);
      await two.create(passphrase);
      const renewed = await one.keys.renew(stored, passphrase);
      if (!renewed.ok) throw new Error(renewed.error.type);
      await expect(pair(one, two)).rejects.toThrow('unlock anew');
      await one.unlock(renewed.value, key);
      const { keyring } = (await pair(one, two)).invited;
      const later = await connect().unlock({ ...renewed.value, keyring: keyring as Bytes }, key);
      expect(later).toMatchObject({ ok: true, value: { info: { pairs: [{}] } } });
    });

    test('a wrong phrase ends the pairing on both sides', async () => {
      const [one, two] = [connect(), connect()];
      await Promise.all([one.create(passphrase), two.create(passphrase)]);
      const { secret } = await one.pairing.invite(expiresAt);
      expect(secret).toHaveLength(32);
      let step = (await two.pairing.join(secret)).step;
      for (const to of [one, two, one, two, one]) step = await send(to, step);
      const wrong = step.candidates?.find((phrase) => phrase !== step.words) as string;
      const chosen = await one.pairing.choose(wrong);
      if (!chosen.ok) throw new Error(chosen.error.type);
      expect(chosen.value.phase).toBe('differ');
      const heard = [];
      for (const note of chosen.value.send) heard.push(await two.pairing.receive(note));
      expect(heard.at(-1)).toEqual({ ok: false, error: { type: 'WordsDiffer' } });
      const over = { ok: true, value: { send: [], phase: 'waiting' } };
      expect(await one.pairing.choose(step.words as string)).toEqual(over);
      expect(await two.pairing.receive(chosen.value.send[0] as Bytes)).toEqual(over);
    });

    test('a cancelled pairing hears nothing more', async () => {
      const [one, two] = [connect(), connect()];
      await Promise.all([one.create(passphrase), two.create(passphrase)]);
      const { secret } = await one.pairing.invite(expiresAt);
      const first = (await two.pairing.join(secret)).step;
      expect(await one.pairing.cancel()).not.toBeNull();
      expect(await send(one, first)).toEqual({ send: [], phase: 'waiting' });
      expect(await one.pairing.cancel()).toBeNull();
      expect(await one.pairing.resume(0)).toBeNull();
    });

    test('an invitation outlives the vault that made it, and its secret ends with the first joiner', async () => {
      const [one, two, three] = [connect(), connect(), connect()];
      const { stored } = await one.create(passphrase);
      await Promise.all([two.create(passphrase), three.create(passphrase)]);
      const invited = await one.pairing.invite(expiresAt);
      const { secret } = invited;

      const reopen = async (keyring: Bytes | undefined) => {
        const vault = connect();
        expect(keyring).toBeDefined();
        const unlocked = await vault.unlock({ ...stored, keyring: keyring as Bytes }, key);
        expect(unlocked).toMatchObject({ ok: true });
        return vault;
      };
      const again = await reopen(invited.step.keyring);
      const resumed = await again.pairing.resume(expiresAt - 1);
      expect(resumed).toMatchObject({ state: 'open', topic: invited.topic, secret, expiresAt });

      const first = (await two.pairing.join(secret)).step;
      const answer = await send(again, first);
      expect(answer.send).toHaveLength(1);
      const used = await reopen(answer.keyring);
      expect(await used.pairing.resume(expiresAt - 1)).toEqual({
        purpose: 'partner',
        state: 'used',
        topic: invited.topic,
        expiresAt,
      });
      const late = (await three.pairing.join(secret)).step;
      for (const isAttempt of [true, undefined]) {
        const step = await send(used, late);
        expect(step).toMatchObject({ send: [], phase: 'waiting' });
        expect(step.isAttempt).toBe(isAttempt);
        expect(await three.pairing.receive(step.refuse as Bytes)).toEqual(
          isAttempt
            ? { ok: false, error: { type: 'CodeUsed' } }
            : { ok: true, value: { send: [], phase: 'waiting' } },
        );
      }
      const expired = await used.pairing.resume(expiresAt);
      if (expired?.state !== 'expired') throw new Error('It must have expired');
      expect(await (await reopen(expired.keyring)).pairing.resume(0)).toBeNull();
    });

    test('a pairing secret has 32 bytes', async () => {
      const vault = connect();
      await vault.create(passphrase);
      await expect(vault.pairing.join(random(16))).rejects.toThrow('32 bytes');
    });
  });
};
