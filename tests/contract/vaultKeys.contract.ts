import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/core/bytes';
import type { StoredVault, UnlockKey, Vault } from '../../src/core/ports/vault';
import type { Result } from '../../src/core/result';

/** What every `Vault` promises of its slots, its renewal and its log, wherever it runs. */
export const describeVaultKeys = (title: string, connect: () => Vault): void => {
  const passphrase = 'lantern quiet orchard meadow';
  const words = (text: string): UnlockKey => ({ type: 'passphrase', passphrase: text });
  const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
  const newPasskey = () => ({
    credentialId: random(24),
    salt: random(32),
    secret: random(32),
  });
  const keyOf = (passkey: ReturnType<typeof newPasskey>): UnlockKey => ({
    type: 'passkey',
    ...passkey,
  });

  const valueOf = <T, E extends { type: string }>(result: Result<T, E>): T => {
    if (!result.ok) throw new Error(result.error.type);
    return result.value;
  };
  const failure = (type: string) => ({ ok: false, error: { type } });

  /** What a fresh vault says to a key: how it went, and whether it had to be brought up to date. */
  const tryKey = async (stored: StoredVault, key: UnlockKey) => {
    const result = await connect().unlock(stored, key);
    if (!result.ok) return result.error.type;
    return result.value.update ? 'updated' : 'opened';
  };

  const create = async () => {
    const vault = connect();
    return { vault, ...(await vault.create(passphrase)) };
  };

  const sealOne = async (vault: Vault, seq: number) => {
    const place = { book: await vault.sealer.nameOf('private'), kind: 'update', seq } as const;
    const plain = random(20);
    const [sealed] = (await vault.sealer.seal([{ place, plain }])) as [Bytes];
    return { place, plain, sealed };
  };
  type Sealed = Awaited<ReturnType<typeof sealOne>>;

  const readable = async (vault: Vault, records: readonly Sealed[]) =>
    (await vault.sealer.open(records)).map(
      (result, i) => result.ok && String(result.value) === String(records[i]?.plain),
    );

  describe(title, { timeout: 60_000 }, () => {
    test('a recovery code opens the vault from when it is set until it is removed', async () => {
      const { vault, stored, info } = await create();
      expect(await vault.waysIn(stored)).toEqual({ recovery: false, passkeys: [] });
      const groups = await vault.keys.drawRecoveryCode();
      const code = groups.join('-');
      const key = { type: 'recovery', code: ` ${groups.join(' ').toLowerCase()}` } as const;
      expect(await tryKey(stored, key)).toBe('WrongCode');

      const set = valueOf(await vault.keys.setRecoveryCode(stored, passphrase, code));
      expect(await connect().waysIn(set)).toEqual({ recovery: true, passkeys: [] });
      expect(await connect().unlock(set, key)).toEqual({
        ok: true,
        value: { info, update: null },
      });
      expect(await tryKey(set, words(passphrase))).toBe('opened');
      expect(await tryKey(set, { type: 'recovery', code: code.slice(1) })).toBe('MistypedCode');

      const second = await vault.keys.drawRecoveryCode();
      const reset = valueOf(await vault.keys.setRecoveryCode(set, passphrase, second.join('')));
      expect(reset.slots).toHaveLength(2);
      expect(await tryKey(reset, key)).toBe('WrongCode');
      expect(await tryKey(reset, { type: 'recovery', code: second.join('') })).toBe('opened');

      const removed = valueOf(await vault.keys.removeRecoveryCode(reset, passphrase));
      expect(await vault.waysIn(removed)).toEqual({ recovery: false, passkeys: [] });
      expect(await tryKey(removed, { type: 'recovery', code: second.join('') })).toBe('WrongCode');
      expect(await vault.keys.setRecoveryCode(stored, passphrase, 'not a code')).toEqual(
        failure('MistypedCode'),
      );
    });

    test('each passkey opens the vault until it is removed', async () => {
      const { vault, stored } = await create();
      const [one, two] = [newPasskey(), newPasskey()];
      const withOne = valueOf(await vault.keys.addPasskey(stored, passphrase, one));
      const both = valueOf(await vault.keys.addPasskey(withOne, passphrase, two));
      const ways = await connect().waysIn(both);
      expect(ways).toEqual({
        recovery: false,
        passkeys: [one, two].map(({ credentialId, salt }) => ({ credentialId, salt })),
      });
      expect(await tryKey(both, keyOf(one))).toBe('opened');
      expect(await tryKey(both, keyOf(two))).toBe('opened');
      expect(await tryKey(both, keyOf(newPasskey()))).toBe('WrongPasskey');

      const again = { ...one, salt: random(32), secret: random(32) };
      const replaced = valueOf(await vault.keys.addPasskey(both, passphrase, again));
      expect((await vault.waysIn(replaced)).passkeys).toHaveLength(2);
      expect(await tryKey(replaced, keyOf(one))).toBe('WrongPasskey');
      expect(await tryKey(replaced, keyOf(again))).toBe('opened');

      const left = valueOf(await vault.keys.removePasskey(both, passphrase, one.credentialId));
      expect(await tryKey(left, keyOf(one))).toBe('WrongPasskey');
      expect(await tryKey(left, keyOf(two))).toBe('opened');
    });

    test('each way in can set a new passphrase, and the other ways stay', async () => {
      const { vault, stored } = await create();
      const code = (await vault.keys.drawRecoveryCode()).join('');
      const passkey = newPasskey();
      const withCode = valueOf(await vault.keys.setRecoveryCode(stored, passphrase, code));
      const full = valueOf(await vault.keys.addPasskey(withCode, passphrase, passkey));
      const later = new Uint8Array([9, ...random(30)]);
      const ways: UnlockKey[] = [words(passphrase), { type: 'recovery', code }, keyOf(passkey)];
      for (const current of ways) {
        const changed = valueOf(
          await vault.keys.changePassphrase(
            { ...full, slots: [...full.slots, later] },
            current,
            'harbour violet lantern moss',
          ),
        );
        expect(changed.slots).toHaveLength(4);
        expect(changed.slots).toContainEqual(later);
        expect(await tryKey(changed, words(passphrase))).toBe('WrongPassphrase');
        expect(await tryKey(changed, words('harbour violet lantern moss'))).toBe('opened');
        expect(await tryKey(changed, keyOf(passkey))).toBe('opened');
        expect(await tryKey(changed, { type: 'recovery', code })).toBe('opened');
      }
    });

    test('no change of keys without the passphrase', async () => {
      const { vault, stored } = await create();
      const { keys } = vault;
      const code = (await keys.drawRecoveryCode()).join('');
      const wrong = failure('WrongPassphrase');
      expect(await keys.check(stored, passphrase)).toEqual({ ok: true, value: undefined });
      expect(await keys.check(stored, 'other words')).toEqual(wrong);
      expect(await keys.changePassphrase(stored, words('other words'), 'next')).toEqual(wrong);
      expect(await keys.setRecoveryCode(stored, 'other words', code)).toEqual(wrong);
      expect(await keys.removeRecoveryCode(stored, 'other words')).toEqual(wrong);
      expect(await keys.addPasskey(stored, 'other words', newPasskey())).toEqual(wrong);
      expect(await keys.removePasskey(stored, 'other words', random(16))).toEqual(wrong);
      expect(await keys.renew(stored, 'other words')).toEqual(wrong);
      const other = await connect().create(passphrase);
      expect(await keys.check(other.stored, passphrase)).toEqual(wrong);
      await expect(keys.forgetOldKeys(other.stored)).rejects.toThrow('Not the vault');
    });

    test('renewing keeps names, pages and the log readable, and only the passphrase as a way in', async () => {
      const { vault, stored, info } = await create();
      const code = (await vault.keys.drawRecoveryCode()).join('');
      const passkey = newPasskey();
      const withCode = valueOf(await vault.keys.setRecoveryCode(stored, passphrase, code));
      const before = valueOf(await vault.keys.addPasskey(withCode, passphrase, passkey));
      const event = { kind: 'paired', at: 1_900_000_000_000 } as const;
      const told = await connect().events.seal(before.eventsKey as Bytes, event);
      const old = await sealOne(vault, 1);
      expect(await vault.keys.holdsOldKeys()).toBe(false);

      const renewed = valueOf(await vault.keys.renew(before, passphrase));
      expect(await vault.waysIn(renewed)).toEqual({ recovery: false, passkeys: [] });
      expect(await tryKey(renewed, { type: 'recovery', code })).toBe('WrongCode');
      expect(await tryKey(renewed, keyOf(passkey))).toBe('WrongPasskey');
      // Whether it was stored or not, nothing is lost: both vaults open what is sealed until the next unlock.
      const between = await sealOne(vault, 2);
      const crashed = connect();
      valueOf(await crashed.unlock(before, words(passphrase)));
      expect(await readable(crashed, [old, between])).toEqual([true, true]);

      const after = connect();
      const opened = valueOf(await after.unlock(renewed, words(passphrase)));
      expect(opened).toEqual({ info, update: null });
      expect(await after.sealer.nameOf('private')).toEqual(old.place.book);
      expect(await after.events.open([told])).toEqual([{ ok: true, value: event }]);
      const young = await sealOne(after, 3);
      expect(await readable(after, [old, between, young])).toEqual([true, true, true]);
      expect(await readable(crashed, [young])).toEqual([false]);
      expect(await after.keys.holdsOldKeys()).toBe(true);

      const [first, second, none] = await after.sealer.renew([old, between, young]);
      expect(none).toBeNull();
      const moved = [
        { ...old, sealed: first as Bytes },
        { ...between, sealed: second as Bytes },
      ];
      const forgotten = await after.keys.forgetOldKeys(renewed);
      expect(await after.keys.holdsOldKeys()).toBe(false);
      const last = connect();
      expect(valueOf(await last.unlock(forgotten, words(passphrase))).update).toBeNull();
      for (const one of [after, last]) {
        expect(await readable(one, [...moved, young])).toEqual([true, true, true]);
        expect(await readable(one, [old, between])).toEqual([false, false]);
      }
    });

    test('renewed again before all is renewed, it still opens everything', async () => {
      const { vault, stored } = await create();
      const records = [await sealOne(vault, 1)];
      let current = stored;
      for (const seq of [2, 3]) {
        current = valueOf(await vault.keys.renew(current, passphrase));
        valueOf(await vault.unlock(current, words(passphrase)));
        records.push(await sealOne(vault, seq));
      }
      expect(new Set(records.map(({ sealed }) => sealed[4]))).toEqual(new Set([0, 1, 2]));
      expect(await readable(vault, records)).toEqual([true, true, true]);
    });

    test('between renewing and unlocking, no key is changed into the wrong vault', async () => {
      const { vault, stored } = await create();
      const renewed = valueOf(await vault.keys.renew(stored, passphrase));
      expect(await vault.keys.addPasskey(renewed, passphrase, newPasskey())).toEqual(
        failure('DamagedVault'),
      );
      await expect(vault.keys.forgetOldKeys(renewed)).rejects.toThrow('Not the vault');
      expect(await tryKey(stored, words(passphrase))).toBe('opened');
    });

    test('the log can be written while locked, and read by nobody but the open vault', async () => {
      const { vault, stored } = await create();
      const eventsKey = stored.eventsKey as Bytes;
      const event = { kind: 'unlockFailed', at: 1_900_000_000_000 } as const;
      const sealed = await connect().events.seal(eventsKey, event);
      const broken = sealed.map((byte, i) => (i === 50 ? byte ^ 1 : byte));
      expect(await vault.events.open([sealed, broken])).toEqual([
        { ok: true, value: event },
        failure('Unreadable'),
      ]);
      const other = await create();
      expect(await other.vault.events.open([sealed])).toEqual([failure('Unreadable')]);
    });

    test.each([null, new Uint8Array(32).fill(9)])(
      'a log key that is missing or was swapped is put right (%#)',
      async (eventsKey) => {
        const { stored } = await create();
        const opened = valueOf(await connect().unlock({ ...stored, eventsKey }, words(passphrase)));
        expect(opened.update?.eventsKey).toEqual(stored.eventsKey);
        expect(await tryKey(opened.update as StoredVault, words(passphrase))).toBe('opened');
      },
    );

    test('a backup opens with its passphrase and with the recovery code, locked', async () => {
      const { vault, stored } = await create();
      const code = (await vault.keys.drawRecoveryCode()).join('');
      valueOf(await vault.keys.setRecoveryCode(stored, passphrase, code));
      const plain = random(300);
      const { stream, head } = await vault.backup.begin('for this file');
      const sealed = await vault.backup.push(stream, plain, true);
      const ways: UnlockKey[] = [words('for this file'), { type: 'recovery', code }];
      for (const way of ways) {
        const locked = connect();
        const opened = valueOf(await locked.backup.open(head, way));
        expect(opened.headBytes).toBe(head.length);
        expect(await locked.backup.pull(opened.stream, sealed)).toEqual({
          ok: true,
          value: { plain, last: true },
        });
        await locked.backup.end(opened.stream);
      }
      expect(await connect().backup.open(head, words(passphrase))).toEqual(
        failure('WrongPassphrase'),
      );
    });

    test('blobs are sealed and opened, also after a renewal', async () => {
      const { vault, stored } = await create();
      const name = await vault.sealer.nameOf('blob');
      const plain = random(1_000);
      const { stream } = await vault.blobs.begin(name);
      const { chunks, manifest } = await vault.blobs.finish(stream, plain);
      const renewed = valueOf(await vault.keys.renew(stored, passphrase));
      valueOf(await vault.unlock(renewed, words(passphrase)));
      const place = { book: name, kind: 'blob', seq: 0 } as const;
      const [moved] = await vault.sealer.renew([{ place, sealed: manifest }]);
      valueOf(await vault.unlock(await vault.keys.forgetOldKeys(renewed), words(passphrase)));
      expect(await vault.blobs.reopen(name, manifest)).toEqual(failure('Unreadable'));
      const reopened = valueOf(await vault.blobs.reopen(name, moved as Bytes));
      expect(reopened.length).toBe(plain.length);
      const pulled = valueOf(await vault.blobs.pull(reopened.stream, chunks[0] as Bytes));
      expect(pulled.plain).toEqual(plain);
      await vault.blobs.end(reopened.stream);
    });
  });
};
