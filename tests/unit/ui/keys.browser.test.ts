import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { err, ok } from '../../../src/core/result';
import { field, heading } from '../../helpers/mountDoor';
import { exactButton as button, fitting, link, mountVault, text } from '../../helpers/mountVault';

let end: (() => void) | undefined;
const open = (...args: Parameters<typeof mountVault>) => {
  const mounted = mountVault(...args);
  end = mounted.end;
  return mounted;
};
afterEach(() => {
  end?.();
  end = undefined;
});

const type = (passphrase: string) => field('Your passphrase').fill(passphrase);
const both = { keys: { recovery: true, passkeys: ['one', 'another'] } };

describe('what opens Hearth', () => {
  it('says what is set up, and offers what is not', async () => {
    open('/me/keys', both);
    await expect.element(link('Add or remove passkeys')).toBeVisible();
    expect(text()).toContain('You have 2 passkeys.');
    await expect.element(link('New code')).toHaveAttribute('href', '/me/recovery');
    await expect.element(link('Back')).toHaveAttribute('href', '/me');
    end?.();
    open('/me/keys');
    await expect.element(link('Set up a recovery code')).toBeVisible();
    await expect.element(link('Set up a passkey')).toBeVisible();
    expect(button('Remove code').query()).toBeNull();
  });

  it('says nothing of passkeys where the browser has none that could open a vault', async () => {
    open('/me/keys', { keys: { canAddPasskey: false } });
    await expect.element(link('Change the passphrase')).toBeVisible();
    expect(text()).not.toMatch(/passkey|fingerprint/i);
  });

  it('lets passkeys be removed also where none can be added', async () => {
    open('/me/keys', { keys: { canAddPasskey: false, passkeys: ['one'] } });
    await expect.poll(text).toContain('this browser can’t use them');
    await link('Remove passkeys').click();
    await expect.element(button('Remove Passkey 1')).toBeVisible();
    expect(button('Add a passkey').query()).toBeNull();
  });

  it('removes the code with the passphrase, and keeps what was typed when that is wrong', async () => {
    open('/me/keys', both);
    await button('Remove code').click();
    await button('Remove the code').click();
    expect(text()).toContain('Type your passphrase first.');
    await type('wrong');
    await button('Remove the code').click();
    await expect.poll(text).toContain('That passphrase doesn’t fit.');
    await expect.element(field('Your passphrase')).toHaveValue('wrong');
    await type(fitting);
    await button('Remove the code').click();
    await expect.element(heading('What opens Hearth')).toBeVisible();
    expect(text()).toContain('The recovery code no longer opens Hearth.');
    await expect.element(link('Set up a recovery code')).toBeVisible();
  });

  it('renews the key after saying what that takes away', async () => {
    const { home } = open('/me/keys', both);
    const renew = vi.spyOn(home.keys, 'renew');
    await button('Renew the key').click();
    expect(text()).toContain('Your recovery code and passkeys stop working.');
    await button('Back').click();
    await expect.element(heading('What opens Hearth')).toBeVisible();
    expect(renew).not.toHaveBeenCalled();
    await button('Renew the key').click();
    await type(fitting);
    await button('Renew the key').click();
    await expect.poll(text).toContain('The key is new');
    expect(text()).toContain('Please set up your recovery code and passkeys anew.');
    await expect.element(link('Set up a recovery code')).toBeVisible();
  });

  it('asks for nothing anew where nothing was set up', async () => {
    open('/me/keys');
    await button('Renew the key').click();
    expect(text()).not.toContain('stop working');
    await type(fitting);
    await button('Renew the key').click();
    await expect.poll(text).toContain('The key is new');
    expect(text()).not.toContain('anew');
  });
});

describe('another passphrase', () => {
  it('is chosen only after the one before, and says what becomes of that', async () => {
    const { home } = open('/me/passphrase');
    const change = vi.spyOn(home.keys, 'changePassphrase');
    await type('wrong');
    await button('Go on').click();
    await expect.poll(text).toContain('That passphrase doesn’t fit.');
    await type(fitting);
    await button('Go on').click();
    await button('Use these words').click();
    await expect.element(heading('Your passphrase is new')).toBeVisible();
    expect(change).toHaveBeenCalledExactlyOnceWith(fitting, 'amber kettle meadow soft');
    expect(text()).toContain('the old one no longer opens Hearth here');
    expect(text()).toContain('Backups from before still open with the old one');
    await link('Done').click();
    await expect.element(heading('What opens Hearth')).toBeVisible();
  });

  it('stays to be tried again where it could not be kept', async () => {
    const { home } = open('/me/passphrase');
    vi.spyOn(home.keys, 'changePassphrase').mockResolvedValueOnce(err({ type: 'DiskFull' }));
    await type(fitting);
    await button('Go on').click();
    await button('Use these words').click();
    await expect.poll(text).toContain('This device is out of space.');
    await button('Use these words').click();
    await expect.element(heading('Your passphrase is new')).toBeVisible();
  });

  it('changes nothing when it is left', async () => {
    const { home } = open('/me/passphrase');
    const change = vi.spyOn(home.keys, 'changePassphrase');
    await type(fitting);
    await button('Go on').click();
    await button('Back').click();
    await expect.element(field('Your passphrase')).toHaveValue('');
    await link('Back').click();
    await expect.element(heading('What opens Hearth')).toBeVisible();
    expect(change).not.toHaveBeenCalled();
  });
});

describe('passkeys', () => {
  it('are known by numbers, and by nothing else', async () => {
    open('/me/passkeys', { keys: { passkeys: ['made-up-a', 'made-up-b'] } });
    await expect.element(button('Remove Passkey 2')).toBeVisible();
    expect(document.documentElement.outerHTML).not.toContain('made-up');
    expect(text()).toContain('never the only one');
    expect(text()).toContain('share the account');
  });

  it.each(['PasskeyRefused', 'PasskeyUnfit'] as const)(
    'can be tried again after the system said no: %s',
    async (problem) => {
      const { home } = open('/me/passkeys');
      const add = vi.spyOn(home.keys, 'addPasskey').mockResolvedValueOnce(err({ type: problem }));
      await button('Add a passkey').click();
      await type(fitting);
      await button('Add a passkey').click();
      await expect
        .poll(text)
        .toContain(problem === 'PasskeyRefused' ? 'was not used' : 'can’t hold a key');
      await expect.element(field('Your passphrase')).toHaveValue(fitting);
      await button('Add a passkey').click();
      await expect.poll(text).toContain('The passkey is set');
      await expect.element(button('Remove Passkey 1')).toBeVisible();
      expect(add).toHaveBeenCalledTimes(2);
    },
  );

  it('are removed one by one, with a word on the device’s own list', async () => {
    const { home } = open('/me/passkeys', { keys: { passkeys: ['one', 'another'] } });
    const remove = vi.spyOn(home.keys, 'removePasskey');
    await button('Remove Passkey 2').click();
    await expect.element(heading('Remove passkey 2?')).toBeVisible();
    await type('wrong');
    await button('Remove this passkey').click();
    await expect.poll(text).toContain('That passphrase doesn’t fit.');
    await type(fitting);
    await button('Remove this passkey').click();
    await expect.poll(text).toContain('That passkey no longer opens Hearth');
    expect(text()).toContain('Remove it there, too.');
    expect(remove).toHaveBeenLastCalledWith('another', fitting);
    expect(button('Remove Passkey 2').query()).toBeNull();
  });

  it('are added by keyboard alone', async () => {
    const { home } = open('/me/passkeys');
    const add = vi.spyOn(home.keys, 'addPasskey').mockResolvedValue(ok(undefined));
    await expect.element(heading('Fingerprint or face')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(heading('Add a passkey')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(`${fitting}{Enter}`);
    await expect.poll(text).toContain('The passkey is set');
    expect(add).toHaveBeenCalledExactlyOnceWith(fitting);
  });
});
