import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { err, ok } from '../../../src/core/result';
import { field, heading } from '../../helpers/mountDoor';
import { exactButton as button, fitting, link, mountVault, text } from '../../helpers/mountVault';

/** What the fake vault draws. */
const groups = ['7K2M', 'QX4D', '9VHT', 'C0RW', '3ZPA', 'N8GE', 'F5JY'];

let end: (() => void) | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  end?.();
  end = undefined;
});

const open = (...[vault]: [Parameters<typeof mountVault>[1]?]) => {
  const mounted = mountVault('/me/recovery', vault);
  end = mounted.end;
  return {
    ...mounted,
    keep: vi.spyOn(mounted.home.keys, 'keepRecoveryCode'),
    forget: vi.spyOn(mounted.home.keys, 'forgetRecoveryCode'),
  };
};

const show = async (...args: Parameters<typeof open>) => {
  const mounted = open(...args);
  await field('Your passphrase').fill(fitting);
  await button('Show me the code').click();
  await expect.element(heading('Your recovery code')).toBeVisible();
  return mounted;
};

const asked = () => page.getByLabelText(/^Group \d$/).elements() as HTMLInputElement[];
const groupOf = (input: HTMLInputElement): string => {
  const number = input.labels?.[0]?.textContent?.match(/\d/)?.[0];
  return groups[Number(number) - 1] ?? '';
};
/** Types what is asked for, as `spelled`. */
const typeBack = async (spelled: (group: string) => string = (group) => group) => {
  await expect.poll(() => asked().length).toBe(2);
  for (const input of asked()) await userEvent.fill(input, spelled(groupOf(input)));
};

const media = (value: '' | 'print') => cdp().send('Emulation.setEmulatedMedia', { media: value });

describe('a recovery code', () => {
  it('is shown after the passphrase only', async () => {
    open();
    await field('Your passphrase').fill('wrong');
    await button('Show me the code').click();
    await expect.poll(text).toContain('That passphrase doesn’t fit.');
    expect(document.documentElement.outerHTML).not.toContain(groups[0]);
  });

  it('says that the one from before works until then', async () => {
    open({ keys: { recovery: true } });
    await expect.poll(text).toContain('The code you have now works until the new one is set.');
  });

  it('is read group by group, letter by letter', async () => {
    await show();
    const items = page.getByRole('listitem').elements().slice(0, 7);
    const heard = items.map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      return copy.textContent;
    });
    expect(heard).toEqual(
      groups.map((group, at) => `Group ${at + 1}: ${Array.from(group).join(' ')}`),
    );
  });

  it('is never offered to the clipboard', async () => {
    await show();
    expect(page.getByRole('button', { name: /copy/i }).query()).toBeNull();
  });

  it('is in force once two of its groups are typed back, in any spelling', async () => {
    const { keep } = await show();
    await button('I have it').click();
    await typeBack((group) => ` ${group.toLowerCase().replace('0', 'o')}-`);
    expect(keep).not.toHaveBeenCalled();
    await button('Set this code').click();
    await expect.element(heading('Your recovery code is set')).toBeVisible();
    expect(keep).toHaveBeenCalledTimes(1);
    await link('Done').click();
    await expect.element(link('New code')).toBeVisible();
    expect(page.getByRole('dialog').query()).toBeNull();
  });

  it('says kindly which group differs, and shows the same code again', async () => {
    const { keep } = await show();
    await button('I have it').click();
    await typeBack((group) => (group === groupOf(asked()[0]!) ? group : 'ZZZZ'));
    const second = asked()[1]?.labels?.[0]?.textContent;
    await button('Set this code').click();
    await expect.poll(text).toContain(`${second} is not the same yet.`);
    expect(text().match(/not the same yet/g)).toHaveLength(1);
    await button('Look at the code again').click();
    await expect.poll(text).toContain(groups[6]);
    expect(text()).toContain(groups[0]);
    expect(keep).not.toHaveBeenCalled();
  });

  it('takes no group with more behind it, nor an empty one', async () => {
    const { keep } = await show();
    await button('I have it').click();
    await button('Set this code').click();
    await expect.poll(() => text().match(/not the same yet/g)?.length).toBe(2);
    await typeBack((group) => `${group}7`);
    await button('Set this code').click();
    await expect.poll(() => text().match(/not the same yet/g)?.length).toBe(2);
    expect(keep).not.toHaveBeenCalled();
  });

  it('can be set again when it could not be kept', async () => {
    const { keep } = await show();
    keep.mockResolvedValueOnce(err({ type: 'DiskFull' }));
    await button('I have it').click();
    await typeBack();
    await button('Set this code').click();
    await expect.poll(text).toContain('This device is out of space.');
    await button('Set this code').click();
    await expect.element(heading('Your recovery code is set')).toBeVisible();
  });

  it('is set by keyboard alone', async () => {
    await show();
    await button('I have it').click();
    await expect.poll(() => document.activeElement === asked()[0]).toBe(true);
    await userEvent.keyboard(groupOf(asked()[0]!));
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(`${groupOf(asked()[1]!)}{Enter}`);
    await expect.element(heading('Your recovery code is set')).toHaveFocus();
  });
});

describe('leaving a code that is not set', () => {
  it.each(['Back', 'Now'])('is asked about at "%s", and keeps nothing', async (name) => {
    const { keep, forget } = await show();
    await link(name).click();
    await expect.element(heading('Leave without the code?')).toBeVisible();
    await button('Stay with the code').click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(text()).toContain(groups[0]);
    expect(forget).not.toHaveBeenCalled();
    await link(name).click();
    await button('Leave it').click();
    await expect.element(heading('Your recovery code')).not.toBeInTheDocument();
    expect(forget).toHaveBeenCalled();
    expect(keep).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).not.toContain(groups[0]);
  });

  it('is asked about at the browser’s own way back', async () => {
    const mounted = mountVault('/me/keys');
    end = mounted.end;
    const forget = vi.spyOn(mounted.home.keys, 'forgetRecoveryCode');
    await link('Set up a recovery code').click();
    await field('Your passphrase').fill(fitting);
    await button('Show me the code').click();
    await button('I have it').click();
    history.back();
    await expect.element(heading('Leave without the code?')).toBeVisible();
    expect(forget).not.toHaveBeenCalled();
    await button('Leave it').click();
    await expect.element(heading('What opens Hearth')).toBeVisible();
    expect(forget).toHaveBeenCalled();
  });

  it('is not asked about on the way to help', async () => {
    const { forget } = await show();
    await link('Help & support').click();
    await expect.element(heading('Right now')).toBeVisible();
    expect(forget).toHaveBeenCalled();
  });

  it('leaves no code behind that is drawn too late', async () => {
    const { home, forget } = open();
    let draw: () => void = () => undefined;
    vi.spyOn(home.keys, 'drawRecoveryCode').mockReturnValue(
      new Promise((resolve) => (draw = () => resolve(ok(groups)))),
    );
    await field('Your passphrase').fill(fitting);
    await button('Show me the code').click();
    await link('Back').click();
    await expect.element(heading('What opens Hearth')).toBeVisible();
    forget.mockClear();
    draw();
    await expect.poll(() => forget.mock.calls.length).toBe(1);
  });

  it('comes with locking as well', async () => {
    const { gate, forget } = await show();
    gate.hide();
    await expect.element(button('Show')).toBeVisible();
    expect(forget).toHaveBeenCalled();
    expect(document.documentElement.outerHTML).not.toContain(groups[0]);
  });
});

describe('keeping a code', () => {
  it('prints one page that holds what it is, the code and a place for the date', async () => {
    await show();
    const print = vi.spyOn(window, 'print').mockReturnValue();
    await button('Print it').click();
    expect(print).toHaveBeenCalledTimes(1);
    document.documentElement.classList.add('away');
    try {
      await media('print');
      await expect
        .poll(() => getComputedStyle(document.querySelector('.paper')!).display)
        .toBe('block');
      expect(text().split(/\s*\n\s*/)).toEqual([
        'This code opens Hearth if the passphrase is lost. Keep it where only you look.',
        ...groups,
        'Date:',
      ]);
      expect(getComputedStyle(document.documentElement, '::after').content).toBe('none');
    } finally {
      await media('');
      document.documentElement.classList.remove('away');
    }
  });

  it('saves a text file that holds the same, and says whether it did', async () => {
    const { home } = await show();
    const save = vi.spyOn(home.keys, 'saveRecoveryCode').mockResolvedValueOnce(false);
    await button('Save as a file').click();
    await expect.poll(text).toContain('No file was saved.');
    await button('Save as a file').click();
    await expect.poll(text).toContain('The file is saved.');
    expect(text()).not.toContain('No file was saved.');
    expect(save.mock.calls[1]?.[0]).toContain(groups.join(' '));
    expect(save.mock.calls[1]?.[0]).toContain('opens Hearth if the passphrase is lost');
    expect(save.mock.calls[1]?.[0]).toContain(String(new Date().getFullYear()));
  });
});
