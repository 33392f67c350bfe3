import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mountVault } from '../../helpers/mountVault';

const dom = document.documentElement;
let end: (() => void) | undefined;

afterEach(() => {
  end?.();
  end = undefined;
  vi.restoreAllMocks();
});

const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const ground = () => getComputedStyle(document.body).backgroundColor;

describe('the look', () => {
  it('shows at once, and the door tells nothing of it', async () => {
    const mounted = mountVault('/me/look');
    end = mounted.end;
    await radio('Night').click({ force: true });
    expect(dom.dataset['theme']).toBe('night');
    expect(ground()).toBe('rgb(6, 4, 3)');
    await radio('Light').click({ force: true });
    expect(ground()).toBe('rgb(251, 244, 234)');
    mounted.gate.lock();
    await expect.poll(() => dom.dataset['theme']).toBeUndefined();
  });

  it('buzzes only where the person wants it', async () => {
    const vibrate = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
    const mounted = mountVault('/me/look');
    end = mounted.end;
    const haptics = page.getByRole('switch', { name: 'A soft buzz' });
    await haptics.click();
    await expect.element(haptics).toHaveAttribute('aria-checked', 'false');
    expect(vibrate).not.toHaveBeenCalled();
    await haptics.click();
    await expect.poll(() => vibrate.mock.calls.length).toBe(1);
  });
});

describe('before it locks', () => {
  it('says so, counts, and lets the person stay', async () => {
    const mounted = mountVault('/me', {}, {}, Date.now() + 20_000);
    end = mounted.end;
    await expect.element(page.getByText('Locking soon')).toBeVisible();
    await page.getByRole('button', { name: 'Stay open' }).click();
    expect(mounted.gate.stay).toHaveBeenCalledTimes(1);
  });
});
