import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mountCare } from '../../helpers/mountCare';
import { button, heading } from '../../helpers/mountDoor';

let mounted: ReturnType<typeof mountCare> | undefined;
afterEach(() => {
  mounted?.end();
  mounted = undefined;
  Reflect.deleteProperty(navigator, 'share');
});

const arrive = (path: string, partner?: null) => {
  mounted = partner === null ? mountCare(path, null) : mountCare(path);
  return mounted.home;
};
const text = () => document.body.innerText;
const tap = (name: string) => {
  const chip = page.getByRole('radio', { name, exact: true }).element() as HTMLInputElement;
  chip.click();
};

describe('when two are apart', () => {
  it('a start is proposed with its minutes, and taken back', async () => {
    const home = arrive('/us/far/start');
    await expect.element(heading('Start together')).toBeVisible();
    tap('20 minutes');
    await button('Ask Ben').click();
    expect(home.far.state.start).toMatchObject({
      phase: 'offered',
      proposal: { what: 'quiet', minutes: 20, startsAt: null },
    });
    await button('Take it back').click();
    await expect.element(heading('Start together')).toBeVisible();
  });

  it('a session can be what is started', async () => {
    const home = arrive('/us/far/start');
    await expect.element(heading('Start together')).toBeVisible();
    tap('Across the Miles');
    await button('Ask Ben').click();
    expect(home.far.state.start).toMatchObject({ proposal: { what: 'ses.G18', minutes: 5 } });
  });

  it('a goodbye is proposed, and stands until it is let go', async () => {
    const home = arrive('/us/far/goodbye');
    await expect.element(heading('Agree on a goodbye')).toBeVisible();
    tap('I do');
    tap('60 minutes');
    tap('In the morning');
    await button('Propose it to Ben').click();
    await expect.poll(text).toContain('You keep 60 minutes free.');
    expect(home.far.state.goodbye?.goodbye).toMatchObject({ who: 'me', contact: 'morning' });
    home.far.answerGoodbye(30);
    await expect.poll(text).toContain('Ben keeps 30 minutes free.');
    await button('Let it go').click();
    await expect.element(heading('Agree on a goodbye')).toBeVisible();
  });

  it('for one alone only what needs nobody else is there', async () => {
    arrive('/us/far', null);
    await expect.element(page.getByRole('link', { name: /^Stay on, quietly/u })).toBeVisible();
    expect(page.getByRole('link', { name: /^Start together/u }).query()).toBeNull();
  });

  it('a message goes to the share sheet, where there is one', async () => {
    const share = vi.fn(async () => {});
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    arrive('/words/messages');
    await button('Share').click();
    expect(share).toHaveBeenCalledWith({ text: expect.stringContaining('Tonight was good.') });
  });
});
