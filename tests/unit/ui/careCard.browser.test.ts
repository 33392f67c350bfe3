import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answers, likings, mountCare } from '../../helpers/mountCare';
import { button, heading } from '../../helpers/mountDoor';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const arrive = (...options: Parameters<typeof mountCare>) => {
  const mounted = mountCare(...options);
  ({ end } = mounted);
  return mounted.home;
};
const text = () => document.body.innerText;
const idea = () => page.getByRole('region', { name: 'An idea' });
const link = (name: string) => page.getByRole('link', { name, exact: true });

describe('the care card of two', () => {
  it('has what to reach for on top, and one idea', async () => {
    arrive('/card');
    await expect.element(heading('What you both like')).toHaveFocus();
    const reach = page.getByRole('list', { name: 'Within reach first' });
    await expect.element(reach).toHaveTextContent('You bring me waterYou bring me a blanket');
    await expect.element(idea()).toHaveTextContent('Cuddling, front or backAsk first');
  });

  it('goes round by one tap, without what lies within reach already', async () => {
    arrive('/card');
    for (const next of ['I rest a hand', 'Phones away', 'Cuddling']) {
      await button('Something else').click();
      await expect.element(idea()).toHaveTextContent(next);
    }
  });

  it('stays at an idea while other lines go', async () => {
    const home = arrive('/card');
    await button('Something else').click();
    await expect.element(idea()).toHaveTextContent('I rest a hand');
    home.setAnswer('X01.both', 'pleaseDont');
    await expect.element(idea()).toHaveTextContent('I rest a hand');
    home.setAnswer('T05.give', 'pleaseDont');
    await expect.element(idea()).toHaveTextContent('Cuddling');
    expect(button('Something else').query()).toBeNull();
  });

  it('says where, how, and who said what', async () => {
    const home = arrive('/card', { ...likings, 'T06.receive': 'love', 'M06.receive': 'love' });
    home.setAnswer('T06.give', 'love');
    home.setAnswer('M06.give', 'love');
    home.care.setHow('T06', 'duration', '5');
    home.care.setHow('T06', 'strength', 'light');
    home.care.setHow('T06', 'starts', 'me');
    home.care.setHow('T06', 'note', 'Slowly');
    await expect.element(idea()).toHaveTextContent('Cuddling');
    await button('Something else').click();
    await expect.element(idea()).toHaveTextContent('I slowly stroke your arms or back');
    await expect.element(idea()).toHaveTextContent('5 minutes · How firm: Light · I start');
    await expect.element(idea()).toHaveTextContent('Me: “Slowly”');
  });

  it('begins the evening: from here on nothing loosens', async () => {
    const home = arrive('/card');
    await expect.poll(() => home.care.state.tonight.underWay).toBe(true);
  });

  it('takes a signal at once, by one tap, and takes it back', async () => {
    const home = arrive('/card');
    await button('Less').click();
    await expect.element(idea()).toHaveTextContent('Phones away');
    await expect.element(button('Less')).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(text).toContain('Less touch and less talk.');
    expect(document.querySelector('dialog')).toBeNull();
    await button('As before').click();
    await expect.element(idea()).toHaveTextContent('Cuddling');
    expect(home.care.state.tonight.signals).toEqual([]);
    expect(home.care.state.history).toHaveLength(Object.keys(answers).length);
  });

  it('ends quietly at stop, asks nothing, and keeps nothing', async () => {
    const home = arrive('/card');
    const before = home.care.state.history.length;
    await button('Stop').click();
    await expect.element(heading('It is quiet now')).toHaveFocus();
    expect(text()).not.toContain('?');
    expect(text()).not.toContain('Cuddling');
    expect(home.care.state.history).toHaveLength(before);
    await button('Back to the card').click();
    await expect.element(idea()).toHaveTextContent('Cuddling');
  });

  it('gets dim by one tap, and stays so at the quiet end', async () => {
    arrive('/card');
    const light = () => getComputedStyle(document.body).backgroundColor;
    const before = light();
    await button('Dim').click();
    await expect.element(button('Dim')).toHaveAttribute('aria-pressed', 'true');
    expect(light()).not.toBe(before);
    await button('Stop').click();
    await expect.element(heading('It is quiet now')).toBeVisible();
    expect(light()).not.toBe(before);
    await button('Back to the card').click();
    await button('Dim').click();
    expect(light()).toBe(before);
  });

  it('says nothing of why it is empty', async () => {
    arrive('/card', {});
    await expect.element(heading('Nothing to show yet')).toBeVisible();
    expect(text()).not.toMatch(/no one|refus|Ben/i);
  });
});

describe('the card for one', () => {
  it('is there without a partner, and speaks of nobody else', async () => {
    arrive('/card', null);
    await expect.element(heading('Care for yourself')).toBeVisible();
    await expect.element(idea()).toBeVisible();
    expect(text()).not.toMatch(/both|each other|partner|Ask first/i);
  });

  it('is there beside the card of two', async () => {
    const home = arrive('/');
    await link('Care for yourself').click();
    await expect.element(heading('Care for yourself')).toBeVisible();
    await expect.element(idea()).toBeVisible();
    expect(home.care.state.tonight.kind).toBe('gentle');
  });

  it('follows tonight’s kind', async () => {
    const home = arrive('/card');
    home.care.chooseKind('solo');
    await expect.element(heading('Care for yourself')).toBeVisible();
  });
});

describe('the whole card', () => {
  const lines = () => page.getByRole('list', { name: 'For us, tonight' });

  it('names both, since both read it', async () => {
    arrive('/card/keep');
    await expect.element(lines()).toHaveTextContent('A glass of waterFor Ada');
    await expect.element(lines()).toHaveTextContent('One resting handFor Ben · Ask first');
    expect(page.getByRole('article').element().textContent).not.toMatch(/\b(I|you|me)\b/);
  });

  it('loses a line on screen and on paper as soon as either says no', async () => {
    const home = arrive('/card/keep');
    await expect.element(lines()).toHaveTextContent('Cuddling');
    const paper = () => document.querySelector('.card-paper')?.textContent;
    expect(paper()).toContain('Cuddling');
    home.setAnswer('T02.both', 'pleaseDont');
    await expect.element(lines()).not.toHaveTextContent('Cuddling');
    expect(paper()).not.toContain('Cuddling');
  });

  it('is handed on as a picture with a name that says nothing', async () => {
    const home = arrive('/card/keep');
    const save = vi.spyOn(home.files, 'save');
    const words: string[] = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText').mockImplementation(function (
      this: CanvasRenderingContext2D,
      ...drawn
    ) {
      words.push(drawn[0]);
      fillText.apply(this, drawn);
    });
    await button('Save a picture').click();
    await expect.poll(text).toContain('The picture is where you put it.');
    const [file] = save.mock.calls[0] ?? [];
    expect(file?.name).toBe('card.png');
    expect(file?.type).toBe('image/png');
    const image = await createImageBitmap(file ?? new Blob());
    expect(image.width).toBe(1_080);
    expect(image.height).toBeGreaterThan(600);
    expect(words).toContain('Cuddling, front or back');
    vi.restoreAllMocks();
  });

  it('keeps the card when the dialog was closed', async () => {
    const home = arrive('/card/keep');
    vi.spyOn(home.files, 'share').mockResolvedValue(false);
    await button('Share it').click();
    await expect.poll(text).toContain('No picture went out. The card is still here.');
    await expect.element(link('Back')).toHaveAttribute('href', '/card');
    vi.restoreAllMocks();
  });

  it('prints', async () => {
    arrive('/card/keep');
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await button('Print, or save as PDF').click();
    expect(print).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('offers nothing to print where there is nothing', async () => {
    arrive('/card/keep', {});
    await expect.element(heading('On paper, or as a picture')).toBeVisible();
    expect(button('Print, or save as PDF').query()).toBeNull();
    expect(document.querySelector('.paper-place')).toBeNull();
  });
});
