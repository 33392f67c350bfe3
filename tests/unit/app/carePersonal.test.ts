import { afterEach, describe, expect, it } from 'vitest';
import { createFakeCare } from '../../helpers/fakeCare';

type Fake = ReturnType<typeof createFakeCare>;

const opened: Fake[] = [];
const evening = new Date(2030, 0, 1, 20).getTime();
const clock = { at: evening, now: () => clock.at };
const minuteMs = 60_000;
const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

const open = (options: NonNullable<Parameters<typeof createFakeCare>[0]> = {}): Fake => {
  const fake = createFakeCare({ now: clock.now, ...options });
  opened.push(fake);
  return fake;
};

afterEach(() => {
  for (const fake of opened.splice(0)) fake.close();
  clock.at = evening;
});

/** What changed, newest first. */
const told = ({ care }: Fake) =>
  care.state.history.map(({ key, kind, from, to }) => `${kind ?? 'all'} ${key}: ${from} → ${to}`);

describe('the history', () => {
  it('tells own changes, newest first, and takes one back', () => {
    const fake = open();
    fake.setAnswer('T02.both', 'love');
    clock.at += 5 * minuteMs;
    fake.care.setKindAnswer('quick', 'T02.both', 'notNow');
    clock.at += 5 * minuteMs;
    fake.setAnswer('T02.both', 'fine');
    expect(told(fake)).toEqual([
      'all T02.both: love → fine',
      'quick T02.both: null → notNow',
      'all T02.both: null → love',
    ]);
    expect(fake.care.state.history[0]?.at).toBe(clock.at);
    clock.at += 5 * minuteMs;
    fake.care.undo(fake.care.state.history[0]?.id ?? '');
    expect(fake.answers()['T02.both']).toBe('love');
    expect(told(fake)[0]).toBe('all T02.both: fine → love');
    fake.care.undo(fake.care.state.history.find(({ kind }) => kind)?.id ?? '');
    expect(fake.care.state.kindAnswers.quick).toEqual({});
    fake.care.undo('no such change');
    expect(fake.care.state.history).toHaveLength(5);
  });

  it('takes second thoughts within a minute for one change, or for none', () => {
    const fake = open();
    fake.setAnswer('T02.both', 'love');
    clock.at += 5 * minuteMs;
    fake.setAnswer('T02.both', 'pleaseDont');
    fake.setAnswer('T02.both', 'nice');
    expect(told(fake)).toEqual(['all T02.both: love → nice', 'all T02.both: null → love']);
    fake.setAnswer('T02.both', 'love');
    expect(told(fake)).toEqual(['all T02.both: null → love']);
  });

  it('takes a no back from tomorrow only', () => {
    const fake = open({ answers: { 'T02.both': 'love' }, likings: { 'T02.both': 'love' } });
    clock.at += 5 * minuteMs;
    fake.setAnswer('T02.both', 'pleaseDont');
    clock.at += 5 * minuteMs;
    fake.care.undo(fake.care.state.history[0]?.id ?? '');
    expect(fake.answers()['T02.both']).toBe('love');
    expect(fake.care.state.card).toEqual([]);
  });
});

describe('what is too long or too much', () => {
  it('is cut to what is kept, and never lost with what stands beside it', () => {
    const { care } = open();
    care.setVisibility('T02', 'private');
    care.setHow('T02', 'note', 'n'.repeat(200));
    expect(care.state.visibility).toEqual({ T02: 'private' });
    expect(care.state.how['T02']?.note).toHaveLength(140);
    care.setPlan('helps', 'h'.repeat(3_000));
    expect(care.state.plan.helps.text).toHaveLength(2_000);
    care.setNames({ called: 'c'.repeat(300), pronouns: '', body: '', shown: false });
    expect(care.state.names.called).toHaveLength(200);
    care.setReviewNote('try', 't'.repeat(3_000));
    expect(care.state.review.notes.try).toHaveLength(2_000);
    care.setRoutine(45, null);
    expect(care.state.routine.minutes).toBe(20);
    care.setReviewEvery(2);
    expect(care.state.review.everyWeeks).toBe(6);
  });
});

describe('the rounds', () => {
  it('keep how far each has come', () => {
    const { care } = open();
    expect(care.state.roundsAt).toHaveLength(11);
    care.setRoundAt(2, 5);
    care.setRoundAt(0, 8);
    expect(care.state.roundsAt.slice(0, 4)).toEqual([8, 0, 5, 0]);
  });
});

describe('the routine', () => {
  const liked = {
    answers: {
      'T02.both': 'love',
      'F01.receive': 'nice',
      'W03.receive': 'fine',
      'X01.both': 'fine',
    },
    likings: { 'T02.both': 'love', 'F01.give': 'nice', 'W03.give': 'nice', 'X01.both': 'fine' },
  } as const;
  const steps = ({ care }: Fake) => care.state.routine.steps.map(({ line }) => line.pref);

  it('is made of favourites, in an order that settles', () => {
    const fake = open(liked);
    expect(steps(fake)).toEqual(['X01', 'F01', 'T02', 'W03']);
    fake.care.setRoutine(5, null);
    expect(steps(fake)).toEqual(['F01', 'T02']);
    const seconds = fake.care.state.routine.steps.reduce((sum, step) => sum + step.seconds, 0);
    expect(seconds).toBeGreaterThan(290);
    expect(seconds).toBeLessThanOrEqual(300);
  });

  it('lets go of what is no longer liked, also where it was picked', () => {
    const fake = open({
      ...liked,
      answers: { ...liked.answers, 'P03.both': 'fine' },
      likings: { ...liked.likings, 'P03.both': 'fine' },
    });
    fake.care.setRoutine(10, ['W03', 'T02']);
    expect(steps(fake)).toEqual(['W03', 'T02']);
    fake.setAnswer('T02.both', 'notNow');
    expect(steps(fake)).toEqual(['W03', 'P03']);
    fake.setAnswer('P03.both', 'notNow');
    expect(steps(fake)).toEqual(['W03']);
  });

  it('is reminded of once, after a moment, unless paused', () => {
    const { care } = open(liked);
    const due = () => care.state.routine.reminderDue;
    expect(due()).toBe(false);
    care.logMoment();
    expect(due()).toBe(false);
    care.setReminders(true);
    expect(due()).toBe(true);
    care.pauseReminders(clock.at + dayMs);
    expect(due()).toBe(false);
    care.pauseReminders(null);
    expect(due()).toBe(true);
    care.dismissReminder();
    expect(due()).toBe(false);
    clock.at += 2 * dayMs;
    care.logMoment();
    expect(due()).toBe(true);
    clock.at += dayMs;
    care.clearSignals();
    expect(due()).toBe(false);
  });
});

describe('the kit', () => {
  it('is packed from both, ticked, and unpacked', () => {
    const { care } = open({
      answers: { 'F01.receive': 'nice', 'C01.give': 'love', 'R08.own': 'nice' },
      likings: { 'F01.give': 'nice', 'C01.receive': 'love', 'R08.own': 'fine' },
    });
    const list = () => care.state.kit.map(({ id, forWhom, posts }) => `${id} ${forWhom} ${posts}`);
    expect(list()).toEqual([
      'water me false',
      'blanket them true',
      'note both true',
      'box both false',
    ]);
    care.tick('water', true);
    care.tick('note', true);
    care.tick('note', false);
    expect(care.state.kit.flatMap(({ id, ticked }) => (ticked ? [id] : []))).toEqual(['water']);
    care.unpack();
    expect(care.state.kit.some(({ ticked }) => ticked)).toBe(false);
  });
});

describe('the review', () => {
  it('is due after eight weeks or a change in life, and never straight after', () => {
    const fake = open({ answers: { 'T02.both': 'love' } });
    const { care } = fake;
    const dueAt = (at: number) => {
      clock.at = at;
      care.clearSignals();
      return care.state.review.due;
    };
    expect(dueAt(evening + 8 * weekMs - 1)).toBe(false);
    expect(dueAt(evening + 8 * weekMs)).toBe(true);
    care.logMoment();
    expect(care.state.review.due).toBe(false);
    expect(dueAt(evening + 8 * weekMs + dayMs)).toBe(true);
    care.postponeReview();
    expect(care.state.review.due).toBe(false);
    expect(dueAt(evening + 10 * weekMs + dayMs)).toBe(true);
    care.setGentle(true);
    expect(care.state.review.due).toBe(false);
    care.setGentle(false);
    clock.at += dayMs;
    care.setReviewEvery(null);
    expect(care.state.review.due).toBe(false);
    care.noteLifeChange();
    expect(care.state.review.due).toBe(true);
  });

  it('keeps its stage and notes, and rests when it has ended', () => {
    const { care } = open({ answers: { 'T02.both': 'love' } });
    care.setReviewStage('worked');
    care.setReviewNote('worked', 'the tea');
    care.setReviewStage('choose');
    care.setReviewNote('try', 'slower');
    expect(care.state.review).toMatchObject({
      stage: 'choose',
      notes: { worked: 'the tea', try: 'slower' },
      due: false,
    });
    care.finishReview(clock.at + 6 * weekMs);
    expect(care.state.review).toMatchObject({
      stage: null,
      lastAt: clock.at,
      notBefore: clock.at + 6 * weekMs,
      notes: { worked: 'the tea' },
    });
  });
});
