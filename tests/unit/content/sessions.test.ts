import { describe, expect, it } from 'vitest';
import { library } from '../../../src/content/blocks/library';
import { sessions } from '../../../src/content/sessions/definitions';
import type { Composition } from '../../../src/core/care/composeTypes';
import { longestQuietS, remindEveryS, wordCount, wordsFor } from '../../../src/core/care/pacing';
import { silentVoice } from '../../../src/core/care/voice';
import { cutCases, toldCut } from '../../helpers/cuts';
import { voices } from '../../helpers/voicesHere';

/** care.md 5.7; of several with a stroke one is heard. */
const outlines: Readonly<Record<string, string>> = {
  G1: 'A1 T9 V1 K2 Z5',
  G2: 'A1 A7 B1 B3 N3 T2/T3/T5 V1 M1 K1 Z1',
  G3: 'A3 A1 A4 B1 B2 T1 K3 V3 K1 Z8',
  G4: 'A6 A1 B1 B10 B2 B3 B4 N7 N2 T2/T6 V2 K6 Z2 Z3 Z7',
  G5: 'A1 A6 B1 B2 N7 V3/V4 K4 M3 K2 Z2 Z3',
  G6: 'A1 A7 B1 N1 V2 K5 V1 K7 Z8',
  G7: 'A1 A2 B8 N4 K4 M3 V2/V4 K2 Z7',
  G8: 'A1 B1 B2 B3 B4 B6/B7 V7 K1 Z1',
  G9: 'A1 B1 B5 B3 V5 K2 Z8',
  G10: 'A1 A7 B4 T1 T4 V7 V3 K1 Z1',
  G11: 'A1 A2 B3 N4 T7 V1/V7 K1 Z8',
  G12: 'A1 A4 N1 V1 V6 V3 Z8',
  G13: 'A1 B6 K3 V3 K7 K1 Z8',
  G14: 'A1 A2 B1 T8 N1 V4 K1 Z5',
  G15: 'A1 B8 M1 M2 V5 K1 Z5',
  G16: 'A1 A2 N5 N7 N4 B8 K2 Z1 Z7',
  G17: 'A1 A2 A7 N4 T7/T1/T6 V2 K1 M1 Z2 Z7',
  G18: 'A5 A1 B1 B2 N3 V1 K1 V2 Z6',
  G19: 'A1 B1 B3 T8 N1 V4 K1 Z2',
  G20: 'A1 B4 B6 N2/N4 V7 T2/T7/T8 Z4',
  G21: 'A1 B9 N5 V3/V4 Z2 Z5',
  G22: 'A1 N1 K1 K4 M2 V1/V4 K2 Z8',
  G23: 'A1 V1 K3 Z8',
  G24: 'A1 A7 Z8',
};
const minutes: Readonly<Record<string, readonly number[]>> = {
  G1: [2, 3],
  G2: [5, 10, 15],
  G3: [10],
  G4: [15, 20],
  G5: [8, 12],
  G6: [8, 12],
  G7: [5, 8],
  G8: [5, 8],
  G9: [4, 8],
  G10: [10, 15],
  G11: [5, 10],
  G12: [3, 5, 8],
  G13: [8, 12],
  G14: [3, 5, 10],
  G15: [4, 8],
  G16: [3, 6, 10],
  G17: [8, 12],
  G18: [5, 10, 15],
  G19: [5, 8],
  G20: [10, 20],
  G21: [3, 5],
  G22: [4, 8],
  G23: [15, 20],
  G24: [4, 6],
};

const linesIn = ({ plan }: Composition) => plan.steps.flatMap(({ lines }) => lines);
const wordsIn = (made: Composition) =>
  linesIn(made).reduce((sum, { text }) => sum + wordCount(text), 0);
const silencesIn = (made: Composition) => {
  const lines = linesIn(made);
  return lines.map(({ text, endS }, index) => ({
    text,
    quietS: (lines[index + 1]?.startS ?? made.plan.totalS) - endS,
  }));
};
const blocksIn = ({ plan }: Composition) => plan.steps.map(({ block }) => block);
const isGentle = (id: string) => ['ses.G16', 'ses.G17'].includes(id);
/** Without touch one of its two touches becomes quiet time, which it has already, and the rest is shared anew. */
const twoTouches = 'ses.G10';
const isSleep = (id: string) => id === 'ses.G20';

describe('the catalogue', () => {
  it('has the 24 sessions in their 52 lengths', () => {
    expect(sessions.map(({ id }) => id)).toEqual(Object.keys(outlines).map((id) => `ses.${id}`));
    expect(sessions.flatMap(({ cuts }) => cuts)).toHaveLength(52);
    expect(
      Object.fromEntries(
        sessions.map(({ id, cuts }) => [id.slice(4), cuts.map((cut) => cut.minutes)]),
      ),
    ).toEqual(minutes);
  });

  it('has every step of the outline in every length of four minutes or more, in its order', () => {
    for (const { id, cuts } of sessions) {
      const outline = outlines[id.slice(4)]?.split(' ') ?? [];
      for (const { minutes: length, steps } of cuts) {
        const said = steps.map((step) => (typeof step === 'string' ? [step] : step));
        const places = outline.map((step) =>
          said.findIndex((options) =>
            step.split('/').some((name) => options.includes(`blk.${name}`)),
          ),
        );
        const found = length >= 4 ? places : places.filter((at) => at >= 0);
        expect(found, `${id} ${length}`).toEqual(found.toSorted((a, b) => a - b));
        expect(
          found.filter((at) => at < 0),
          `${id} ${length}`,
        ).toEqual([]);
      }
    }
  });

  it('names only blocks that are there', () => {
    const named = sessions.flatMap(({ cuts }) => cuts.flatMap(({ steps }) => steps.flat()));
    expect(named.filter((id) => !library.blocks.has(id))).toEqual([]);
  });
});

describe.each(voices)('every session, as $id reads it', (voice) => {
  const told = cutCases.flatMap((each) =>
    [true, false].flatMap((touch) =>
      (['plain', 'warm'] as const).map((tone) => ({
        ...each,
        touch,
        tone,
        made: toldCut(each, { voice, answer: 'love', touch, tone }),
      })),
    ),
  );

  it('is never longer than promised, and fills its time', () => {
    const wrong = told.flatMap(({ name, minutes: length, made }) => {
      const part = made.plan.totalS / (length * 60);
      return part > 1 + 1e-9 || part < 0.9 ? [`${name}: ${part}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has as many words as suit its length', () => {
    const wrong = told.flatMap(({ name, minutes: length, made, definition }) => {
      const [least, most] = wordsFor(length);
      const words = wordsIn(made);
      // Somebody who is to fall asleep is talked to less.
      const few = !isSleep(definition.id) && words < least * 0.95;
      return words > most || few ? [`${name}: ${words} of ${least} to ${most}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('announces silences over 15 s with their length, keeps to it, and has none too long', () => {
    const spoken: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, one: 60 };
    const wrong = told.flatMap(({ name, minutes: length, made, definition }) => {
      const most = longestQuietS(length, isGentle(definition.id));
      return silencesIn(made)
        .filter(({ quietS }) => quietS > 9.1)
        .flatMap(({ text, quietS }) => {
          const word =
            /^(?:I will be quiet for )?(twenty|thirty|forty|one) (?:seconds|minute)/iu.exec(
              text,
            )?.[1];
          const announced = word ? spoken[word.toLowerCase()] : undefined;
          const off = announced === undefined ? quietS > 15.1 : Math.abs(quietS - announced) > 0.1;
          return off || quietS > most + 0.1 ? [`${name}: ${quietS} s after ${text}`] : [];
        });
    });
    expect(wrong).toEqual([]);
  });

  it('reminds often enough that it can be stopped', () => {
    const wrong = told.flatMap(({ name, made, definition }) => {
      const reminders = linesIn(made)
        .filter(({ text }) => /\b(stops?|end it)\b/iu.test(text))
        .map(({ startS }) => startS);
      const marks = [0, ...reminders, made.plan.totalS];
      const apart = Math.max(...marks.slice(1).map((mark, index) => mark - (marks[index] ?? 0)));
      return apart > remindEveryS(isGentle(definition.id)) ? [`${name}: ${apart}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no heavy talk in the last minute and a half', () => {
    const wrong = told.flatMap(({ name, made: { plan } }) =>
      plan.steps.flatMap(({ block, startS, durationS }) =>
        library.blocks.get(block)?.heavy && startS + durationS > plan.totalS - 90
          ? [`${name}: ${block}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is as long without touch: each step that touches, within a tenth', () => {
    const wrong = told
      .filter(({ touch, definition }) => touch && definition.id !== twoTouches)
      .flatMap(({ name, tone, made }) => {
        const other = told.find(
          (one) => one.name === name && one.tone === tone && !one.touch,
        )?.made;
        return made.plan.steps.flatMap(({ block, durationS }, index) => {
          if (!library.blocks.get(block)?.tags.includes('touch')) return [];
          const twin = other?.plan.steps[index]?.durationS ?? 0;
          return Math.abs(twin / durationS - 1) > 0.1
            ? [`${name}: ${block} ${durationS} and ${twin}`]
            : [];
        });
      });
    expect(wrong).toEqual([]);
  });

  it('can say every line', () => {
    const said = new Set(voice.clips.flatMap(({ cues }) => cues.map(({ text }) => text)));
    const silent = told.flatMap(({ made }) => linesIn(made).filter(({ text }) => !said.has(text)));
    expect(silent).toEqual([]);
  });

  it('is composed without anything where nobody has answered anything, and still fills its time', () => {
    for (const each of cutCases.filter(({ audience }) => audience !== 'solo')) {
      const made = toldCut(each, { voice, answer: null, touch: true });
      expect(
        made.steps.some(({ tags }) => tags.includes('touch')),
        each.name,
      ).toBe(false);
      expect(made.plan.totalS, each.name).toBeGreaterThan(each.minutes * 60 * 0.85);
    }
  });
});

describe('sessions in gentle mode', () => {
  const told = cutCases
    .filter(({ definition }) => isGentle(definition.id))
    .map((each) => ({
      ...each,
      made: toldCut(each, { voice: silentVoice, answer: 'love', touch: false }),
    }));
  const texts = told.map(({ name, made }) => ({
    name,
    lines: linesIn(made).map(({ text }) => text),
    made,
  }));

  it('preview what comes, with eyes open, and end in the room with where there is help', () => {
    for (const { name, lines, made } of texts) {
      expect(lines, name).toContain('You can keep your eyes open.');
      expect(lines, name).toContain('And a gentle end.');
      expect(
        lines.filter((text) => text === 'Help and support is always on the screen.'),
        name,
      ).toHaveLength(1);
      expect(blocksIn(made).at(-1), name).toBe('blk.Z7');
    }
    const ended = texts.filter(({ name }) => !name.includes('G17 8'));
    for (const { name, lines } of ended)
      expect(lines, name).toContain('Notice where you are, and what day it is.');
  });

  it('touch nobody, and keep from breath, scans of the trunk, the dark, reasons and thanks', () => {
    for (const { name, lines, made } of texts) {
      const tags = made.tags;
      expect(
        tags.includes('touch') || tags.includes('breath') || tags.includes('whisper'),
        name,
      ).toBe(false);
      const text = lines.join(' ').replace('without touch', '');
      expect(text, name).not.toMatch(
        /\b(touch|shoulders?|belly|chest|heart|dark|night|why|says thank|forgive|heal|grateful|what happened|hold your breath)\b/iu,
      );
    }
  });

  it('tell a partner to stay near or away, to ask nothing, and to take nothing amiss', () => {
    const couples = texts.filter(({ name }) => name.endsWith('couple') && !name.includes('G16 3'));
    for (const { name, lines } of couples) {
      expect(lines, name).toEqual(
        expect.arrayContaining([
          'One of you may want the other near, or away.',
          'Nobody has to ask about what was.',
          'A wish for room is not against anybody.',
        ]),
      );
    }
  });

  it('come in the same order each time', () => {
    for (const each of told) {
      const again = toldCut(each, { voice: silentVoice, answer: 'love', touch: false });
      expect(blocksIn(again)).toEqual(blocksIn(each.made));
    }
  });
});
