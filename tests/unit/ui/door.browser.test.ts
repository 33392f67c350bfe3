import { afterEach, describe, expect, it } from 'vitest';
import type { Gate } from '../../../src/app/api';
import { createDoorGate } from '../../helpers/doorGate';
import { createFakeHome } from '../../helpers/fakeHome';
import { button, field, heading, mountDoor } from '../../helpers/mountDoor';

type Door = Parameters<typeof createDoorGate>[0];
let end: (() => void) | undefined;

const stand = (door: Door, path = '/'): Gate => {
  const gate = createDoorGate({ home: createFakeHome(), ...door });
  end = mountDoor(gate, path);
  return gate;
};

afterEach(() => {
  end?.();
  end = undefined;
});

const expectOpen = () => expect.element(heading('Hello, Ada')).toBeVisible();
const code = '7K3D-QQ90-10AB-CDEF-GHJK-MNPQ-RSTV';

describe('the locked door', () => {
  it('asks for a passkey by its button only', async () => {
    const gate = stand({ stage: 'locked', ways: { passkey: true } });
    await expect.element(button('Open with your passkey')).toBeVisible();
    expect(gate.unlockWithPasskey).not.toHaveBeenCalled();
    await button('Open with your passkey').click();
    await expectOpen();
    expect(gate.unlockWithPasskey).toHaveBeenCalledTimes(1);
  });

  it('says nothing of passkeys where there is none', async () => {
    stand({ stage: 'locked' });
    await expect.element(button('Open')).toBeVisible();
    expect(document.body.innerText).not.toMatch(/passkey/i);
  });

  it('takes the passphrase beside a passkey that was refused', async () => {
    const gate = stand({
      stage: 'locked',
      ways: { passkey: true },
      refuses: (command) => (command === 'passkey' ? { type: 'PasskeyRefused' } : null),
    });
    await button('Open with your passkey').click();
    await expect.element(heading('Welcome back')).toBeVisible();
    expect(document.body.innerText).toContain('The passkey was not used.');
    await field('Passphrase').fill('warm blanket tea rain');
    await button('Open').first().click();
    await expectOpen();
    expect(gate.unlock).toHaveBeenCalledExactlyOnceWith('warm blanket tea rain');
  });

  it('says what is left without the passphrase, and offers no code that does not exist', async () => {
    stand({ stage: 'locked' });
    await button('I can’t remember it').click();
    await expect.element(heading('When the words won’t come')).toBeVisible();
    expect(button('Use the recovery code').query()).toBeNull();
    await button('Try the passphrase again').click();
    await expect.element(field('Passphrase')).toBeVisible();
  });
});

describe('the recovery code', () => {
  const locked = { stage: 'locked', ways: { recovery: true } } as const;
  const typeCode = async (typed: string) => {
    await button('I can’t remember it').click();
    await field('Recovery code').fill(typed);
    await button('Go on').click();
  };

  it.each([
    ['MistypedCode', 'This code has a slip in it'],
    ['WrongCode', 'a whole recovery code, but it doesn’t fit'],
  ] as const)('is refused in words: %s', async (type, words) => {
    const gate = stand({ ...locked, refuses: () => ({ type }) });
    await typeCode(code);
    await expect.poll(() => document.body.innerText).toContain(words);
    await expect.element(field('Recovery code')).toHaveValue(code);
    expect(gate.unlockWithCode).not.toHaveBeenCalled();
  });

  it('opens and keeps the old passphrase', async () => {
    const gate = stand(locked);
    await typeCode(code);
    await button('Keep the old one').click();
    await expectOpen();
    expect(gate.unlockWithCode).toHaveBeenCalledExactlyOnceWith(code, null);
  });

  it('opens with a new passphrase', async () => {
    const gate = stand(locked);
    await typeCode(code);
    await button('Choose a new passphrase').click();
    await button('Use these words').click();
    await expectOpen();
    expect(gate.unlockWithCode).toHaveBeenCalledExactlyOnceWith(code, 'amber kettle meadow soft');
  });
});

describe('a passphrase of one’s own', () => {
  const strengths = { '2580': 'refused', 'warm tea': 'weak', 'warm tea rain': 'fair' } as const;
  const write = async (typed: string, again = typed) => {
    const gate = stand({ stage: 'welcome', strengths });
    await button('I am 18 or older').click();
    await button('I’d rather write my own').click();
    await field('Passphrase').fill(typed);
    await field('The same once more').fill(again);
    return gate;
  };

  it('is no PIN: that is refused at once, and by the button as well', async () => {
    const gate = await write('2580');
    await button('Use this passphrase').click();
    await expect.poll(() => document.body.innerText).toContain('Numbers alone are guessed');
    await expect.poll(() => document.body.innerText).toContain('could guess this in hours');
    expect(button('Use it anyway').query()).toBeNull();
    expect(gate.create).not.toHaveBeenCalled();
    await button('Draw four words for me').click();
    await button('Use these words').click();
    await expectOpen();
    expect(gate.create).toHaveBeenCalledExactlyOnceWith('amber kettle meadow soft');
  });

  it('may be weak by a second word only', async () => {
    const gate = await write('warm tea');
    await button('Use this passphrase').click();
    await expect.element(button('Use it anyway')).toBeVisible();
    expect(gate.create).not.toHaveBeenCalled();
    await button('Use it anyway').click();
    await expectOpen();
    expect(gate.create).toHaveBeenCalledExactlyOnceWith('warm tea');
  });

  it('is used when it is good, and typed twice alike', async () => {
    const gate = await write('warm tea rain', 'warm tea rian');
    await button('Use this passphrase').click();
    await expect.poll(() => document.body.innerText).toContain('not the same yet');
    expect(gate.create).not.toHaveBeenCalled();
    await field('The same once more').fill('warm tea rain');
    await button('Use this passphrase').click();
    await expectOpen();
    expect(gate.create).toHaveBeenCalledExactlyOnceWith('warm tea rain');
  });
});

describe('starting anew', () => {
  it('erases once the word is typed, not before', async () => {
    const gate = stand({ stage: 'locked' }, '/journal/some-page');
    await button('I can’t remember it').click();
    await button('Start anew').click();
    await button('Erase everything').click();
    await field('Type “erase” to go on').fill('eras');
    await button('Erase everything').click();
    expect(gate.erase).not.toHaveBeenCalled();
    await field('Type “erase” to go on').fill(' Erase ');
    await button('Erase everything').click();
    await expect.element(button('I am 18 or older')).toBeVisible();
    expect(gate.erase).toHaveBeenCalledTimes(1);
    await expect.poll(() => location.pathname).toBe('/');
  });

  it('says so when it could not be done', async () => {
    stand({ stage: 'locked', refuses: () => ({ type: 'StorageLost' }) });
    await button('I can’t remember it').click();
    await button('Start anew').click();
    await field('Type “erase” to go on').fill('erase');
    await button('Erase everything').click();
    await expect.poll(() => document.body.innerText).toContain('Everything saved before');
  });
});
