import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { likings, mountCare } from '../../helpers/mountCare';
import { button, field, heading } from '../../helpers/mountDoor';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
  vi.useRealTimers();
});

const arrive = (...options: Parameters<typeof mountCare>) => {
  const mounted = mountCare(...options);
  ({ end } = mounted);
  return mounted.home;
};
const text = () => document.body.innerText;
const link = (name: string) => page.getByRole('link', { name, exact: true });
const chip = (name: string) => page.getByRole('radio', { name, exact: true });
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
/** A label is what a finger meets. */
const tap = async (control: ReturnType<typeof chip>) => {
  await expect.element(control).toBeInTheDocument();
  (control.element() as HTMLInputElement).click();
};

describe('the ways from Us', () => {
  it('lead everywhere for two', async () => {
    arrive('/us');
    for (const name of [
      'What you both like',
      'Talk',
      'If it went badly',
      'A routine of your own',
      'Things to lay ready',
      'A talk about care',
      'My changes',
    ]) {
      await expect.element(link(name)).toBeVisible();
    }
  });

  it('leave out for one what needs two', async () => {
    arrive('/us', null);
    await expect.element(link('Things to lay ready')).toBeVisible();
    expect(link('What you both like').query()).toBeNull();
    expect(link('Talk').query()).toBeNull();
  });
});

describe('what both like', () => {
  const lines = (kind: string) => page.getByRole('list', { name: kind, exact: true });

  it('is told by kind, and nothing else is', async () => {
    const home = arrive('/us/same');
    await expect.element(lines('Gentle')).toHaveTextContent('Cuddling');
    home.care.setKindAnswer('quick', 'T02.both', 'pleaseDont');
    await tap(chip('Quick'));
    await expect.element(lines('Quick')).toHaveTextContent('You bring me water');
    expect(lines('Quick').element().textContent).not.toContain('Cuddling');
    expect(text()).not.toMatch(/\d/);
  });

  it('loses a line at once, without a trace of who', async () => {
    const home = arrive('/us/same');
    await expect.element(lines('Gentle')).toHaveTextContent('Phones away');
    home.setAnswer('X01.both', 'notNow');
    await expect.element(lines('Gentle')).not.toHaveTextContent('Phones away');
  });
});

describe('my changes', () => {
  /** A change within minutes of another one counts as the same. */
  const change = async (answer: 'love' | 'pleaseDont') => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const home = arrive('/us/changes');
    await expect.element(heading('My changes')).toBeVisible();
    vi.setSystemTime(Date.now() + 3_600_000);
    home.setAnswer('X01.both', answer);
    vi.setSystemTime(Date.now() + 3_600_000);
    return home;
  };
  const takeBack = () => button('Take back Phones away').first().click();

  it('are told with what they were, and taken back', async () => {
    const home = await change('love');
    await expect.poll(text).toContain('Nice → Love it');
    await takeBack();
    await expect.poll(() => home.state.answers['X01.both']).toBe('nice');
    await expect.poll(text).toContain('Taken back.');
    expect(text()).not.toContain('counts from tomorrow');
  });

  it('say that a no stands tonight', async () => {
    const home = await change('pleaseDont');
    await expect.poll(text).toContain('Nice → Please don’t');
    await takeBack();
    await expect.poll(text).toContain('The no stands tonight; the change counts from tomorrow.');
    expect(home.care.state.card.map(({ pref }) => pref)).not.toContain('X01');
  });
});

describe('if it went badly', () => {
  it('keeps what is written, also when the screen is left at once', async () => {
    const home = arrive('/us/plan');
    await link('Write my plan').click();
    await field('What helps').fill('Tea, and no questions.');
    await button('Done').click();
    await expect.poll(text).toContain('Tea, and no questions.');
    expect(home.care.state.plan.helps).toEqual({ text: 'Tea, and no questions.', shown: false });
  });

  it('shows a part only where that was chosen', async () => {
    const home = arrive('/us/plan/write');
    const shows = page.getByRole('switch', { name: 'Show it to Ben' });
    await expect.element(shows.nth(1)).toHaveAttribute('aria-checked', 'false');
    await field('What helps').fill('Tea');
    await shows.nth(1).click();
    await expect.element(shows.nth(1)).toHaveAttribute('aria-checked', 'true');
    expect(home.care.state.plan.helps).toEqual({ text: 'Tea', shown: true });
    expect(home.care.state.plan.afterwards.shown).toBe(false);
  });

  it('has nobody to show it to without a partner', async () => {
    arrive('/us/plan/write', null);
    await expect.element(field('Whom to call')).toBeVisible();
    expect(page.getByRole('switch').query()).toBeNull();
  });
});

describe('a routine', () => {
  const steps = () => [...document.querySelectorAll('.steps li span:first-child')];

  it('fits into the minutes that are chosen', async () => {
    const home = arrive('/us/routine');
    await expect.poll(() => steps().length).toBeGreaterThan(2);
    await tap(chip('2'));
    await expect.poll(text).toContain('In all: about 2 minutes');
    expect(home.care.state.routine.minutes).toBe(2);
  });

  it('is made of what is tapped, in that order', async () => {
    const home = arrive('/us/routine');
    await link('Choose the steps myself').click();
    await tap(box('Phones away'));
    await tap(box('Cuddling, front or back'));
    await link('Done').click();
    await expect
      .poll(() => steps().map((step) => step.textContent))
      .toEqual(['Phones away', 'Cuddling, front or back']);
    await link('Choose the steps myself').click();
    await button('Let Hearth choose').click();
    await expect.poll(() => home.care.state.routine.picked).toBeNull();
    await expect.element(box('Phones away')).not.toBeChecked();
  });

  it('reminds only after a moment that was noted, and not while it rests', async () => {
    const home = arrive('/us/routine');
    expect(button('We had a moment').query()).toBeNull();
    await page.getByRole('switch', { name: 'Remind me' }).click();
    expect(home.care.state.routine.reminderDue).toBe(false);
    await button('Pause for two weeks').click();
    await expect.poll(text).toContain('No reminders until');
    await button('We had a moment').click();
    expect(home.care.state.routine.reminderDue).toBe(false);
    await button('Go on with reminders').click();
    await expect.poll(() => home.care.state.routine.reminderDue).toBe(true);
    await link('Now').click();
    await expect.element(heading('A few quiet minutes, if you like')).toBeVisible();
    await button('Not today').click();
    await expect.poll(() => home.care.state.routine.reminderDue).toBe(false);
    expect(heading('A few quiet minutes, if you like').query()).toBeNull();
  });
});

describe('things to lay ready', () => {
  it('say for whom, are ticked, and all unticked', async () => {
    const home = arrive('/us/kit');
    const water = box(/^Water, and a glass/);
    await expect.element(water).toHaveAccessibleName('Water, and a glass For me');
    await tap(water);
    await expect.element(water).toBeChecked();
    expect(home.care.state.kit.find(({ id }) => id === 'water')?.ticked).toBe(true);
    await button('Untick all').click();
    await expect.element(water).not.toBeChecked();
  });

  it('go into a box by post where they fit', async () => {
    arrive(
      '/us/kit',
      { ...likings, 'F02.give': 'love' },
      { answers: { 'F02.receive': 'love', 'F01.receive': 'love' } },
    );
    await expect.element(box(/^Water/)).toBeVisible();
    await tap(chip('A box by post'));
    await expect.element(box(/^Tea or cocoa/)).toBeVisible();
    expect(box(/^Water/).query()).toBeNull();
  });
});

describe('a talk about care', () => {
  const goOn = () => button('Go on').click();

  it('goes stage by stage, keeps notes, and ends with a date', async () => {
    const home = arrive('/us/review');
    await expect.poll(text).toContain('About 19 minutes.');
    await button('Begin').click();
    await expect.element(heading('Is now a good time?')).toHaveFocus();
    await goOn();
    await field('One thing that was good').fill('The blanket.');
    await goOn();
    await expect.element(heading('Alone for a moment')).toHaveFocus();
    expect(home.care.state.review.notes.worked).toBe('The blanket.');
    await goOn();
    await expect.element(heading('Share what you choose')).toHaveFocus();
    await goOn();
    await expect.poll(text).toContain('A “please don’t” is not up for debate.');
    for (let stage = 5; stage < 8; stage += 1) await goOn();
    await expect.element(heading('Thank you')).toHaveFocus();
    await tap(chip('In 8 weeks'));
    await button('Finish').click();
    await expect.element(button('Begin')).toBeVisible();
    const { stage, notBefore } = home.care.state.review;
    expect(stage).toBeNull();
    expect(notBefore).toBeGreaterThan(Date.now() + 55 * 86_400_000);
    expect(text()).toContain('The next one:');
  });

  it('waits where it was left, and may end at any stage', async () => {
    const home = arrive('/us/review');
    home.care.setReviewStage('different');
    await expect.element(heading('What is different now')).toBeVisible();
    await link('Now').click();
    await link('Us').click();
    await link('A talk about care').click();
    await expect.element(heading('What is different now')).toBeVisible();
    await button('Back').click();
    await expect.element(heading('Try, stop, leave')).toHaveFocus();
    await button('End here').click();
    await expect.element(button('Begin')).toBeVisible();
    expect(home.care.state.review.notBefore).toBeNull();
  });

  it('is shorter alone, and speaks of nobody else', async () => {
    const home = arrive('/us/review', null);
    await expect.poll(text).toContain('About 10 minutes, with yourself.');
    await button('Begin').click();
    for (let stage = 1; stage <= 6; stage += 1) {
      await expect.poll(text).toContain(`Step ${stage} of 6`);
      expect(text()).not.toMatch(/each other|turns|either of you|each says/i);
      if (stage < 6) await goOn();
    }
    await button('Finish').click();
    await expect.poll(() => home.care.state.review.stage).toBeNull();
  });
});
