import { describe, expect, it } from 'vitest';
import { blocks, library } from '../../../src/content/blocks/library';
import { preferenceById } from '../../../src/content/preferences';
import { blockFamilies, lengths, type Block } from '../../../src/core/care/script';
import { linesOf } from '../../../src/core/care/telling';
import { readerOf, secondsOf, silentVoice } from '../../../src/core/care/voice';
import { findBannedWords } from '../../helpers/bannedWords';
import { findOverclaims } from '../../helpers/overclaims';
import { openTelling, spokenTexts, tellingsOf } from '../../helpers/scripts';
import { readingAge, runsOf, wordsOf } from '../../helpers/sentences';
import { said } from '../../helpers/content';

const all = [...library.blocks.values()];
const read = readerOf(silentVoice);
const block = (id: Block['id']): Block => library.blocks.get(id) ?? expect.fail(id);
const textOf = (lines: readonly { readonly text: string }[]) =>
  lines.map(({ text }) => text).join(' ');
const isTouch = ({ tags }: Block) => tags.includes('touch');

/** The silences between pauses: what could be heard of a block at least. */
const secondsAt = (one: Block, length: (typeof lengths)[number], silenceS: number) =>
  secondsOf(linesOf(library, one, { length, silenceS }, openTelling), read);

describe('the blocks', () => {
  it('are the 58 of care.md 5.5, in their families', () => {
    const count = (letter: string) =>
      blocks.filter(({ id }) => id.startsWith(`blk.${letter}`)).length;
    expect(blocks).toHaveLength(58);
    expect(['A', 'B', 'N', 'T', 'V', 'K', 'M', 'Z'].map(count)).toEqual([7, 10, 7, 9, 7, 7, 3, 8]);
    for (const letter of 'ABNTVKZ') {
      const numbers = blocks
        .filter(({ id }) => id.startsWith(`blk.${letter}`))
        .map(({ id }) => Number(id.slice(5)))
        .sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
    expect(blockFamilies.every((family) => blocks.some((each) => each.family === family))).toBe(
      true,
    );
  });

  it('name only what is there', () => {
    const wrong = all.flatMap(({ id, needs, needsAlone = [], instead, noTouchTwin, items }) => [
      ...[...needs.flat(), ...needsAlone.flat(), ...items.flatMap((item) => item.about ?? [])]
        .filter((pref) => !preferenceById(pref))
        .map((pref) => `${id}: ${pref}`),
      ...[...instead, ...(noTouchTwin ? [noTouchTwin] : [])]
        .filter((other) => !library.blocks.has(other))
        .map((other) => `${id}: ${other}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('can each be told short, medium and long, in two tones', () => {
    for (const one of blocks) {
      const seconds = lengths.map((length) => secondsAt(one, length, 0));
      expect(seconds, one.id).toEqual(seconds.toSorted((a, b) => a - b));
      expect(
        tellingsOf(one).every(({ lines }) => lines.length > 1),
        one.id,
      ).toBe(true);
    }
    const toned = blocks.filter(({ items }) => items.some(({ tone }) => tone === 'warm'));
    expect(toned.length).toBe(58);
    for (const { id, items } of toned) {
      const of = (tone: string) => items.filter((item) => item.tone === tone).length;
      expect(of('warm'), id).toBe(of('plain'));
    }
  });

  it('take about as long as the list says', () => {
    for (const one of blocks) {
      const [from, to] = one.seconds;
      expect(secondsAt(one, 'short', 0), one.id).toBeLessThanOrEqual(Math.max(from * 1.4, 20));
      expect(secondsAt(one, 'long', 0), one.id).toBeLessThanOrEqual(to * 1.25);
    }
  });

  it('say so where they touch, breathe, or ask for talk', () => {
    const untold = tellingsOf;
    const texts = (one: Block) => textOf(untold(one).flatMap(({ lines }) => lines));
    const touching = /\b(hug|stroke|kiss|squeeze|cuddle|massage|hold the other|rest a hand)\b/iu;
    const breathing = /\bbreath(e|s|ing)?\b/iu;
    const touched = blocks.filter((one) => touching.test(texts(one))).map(({ id }) => id);
    expect(touched.filter((id) => !isTouch(block(id)) && id !== 'blk.T9')).toEqual([]);
    const breathed = blocks.filter((one) => breathing.test(texts(one))).map(({ id }) => id);
    expect(breathed.filter((id) => !block(id).tags.includes('breath'))).toEqual([]);
    expect(all.flatMap(({ tags }) => tags)).not.toContain('whisper');
  });

  it('never say a word of touch where touch is not wanted', () => {
    const touching = /\b(touch|hug|stroke|kiss|squeeze|cuddle|massage|hands? on)\b/iu;
    const wrong = all
      .filter((one) => !isTouch(one))
      .flatMap((one) =>
        lengths.flatMap((length) =>
          linesOf(library, one, { length, silenceS: 0 }, { ...openTelling, touch: false }),
        ),
      )
      .filter(({ text }) => touching.test(text.replace('without touch', '')));
    expect(wrong).toEqual([]);
  });
});

describe('blocks of touch', () => {
  const touch = blocks.filter(isTouch);

  it('rest on an item that touches, each with a twin without touch', () => {
    expect(touch.map(({ id }) => id.slice(4))).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
    for (const { id, needs, noTouchTwin } of touch) {
      expect(
        needs.flat().every((pref) => preferenceById(pref)?.touch),
        id,
      ).toBe(true);
      expect(isTouch(block(noTouchTwin ?? id)), id).toBe(false);
    }
  });

  it.each(touch.map(({ id }) => id))('ask, and take any answer: %s', (id) => {
    for (const { lines } of tellingsOf(block(id))) {
      const text = textOf(lines);
      // Offer, two other ways, skipping, asking each other, time (care.md 5.4).
      expect(text).toMatch(
        /[Ii]f you would both like it.*Or rest.*Or do nothing.*Skipping this is fine\..*Ask, and wait for the answer\./u,
      );
      expect(
        lines.some(({ text: line, pauseAfterS }) => line.startsWith('Ask') && pauseAfterS >= 6),
      ).toBe(true);
    }
  });

  it.each(touch.map(({ id }) => id))('have a twin that is as long, within a tenth: %s', (id) => {
    const twin = block(block(id).noTouchTwin ?? id);
    const seconds = (one: Block, silenceS: number) =>
      lengths.map((length) => secondsAt(one, length, silenceS));
    const options = [0, 6, 10, 15, 20, 30, 40, 60, 90, 120].flatMap((each) => seconds(twin, each));
    for (const silenceS of [0, 10, 20, 40, 60]) {
      for (const wished of seconds(block(id), silenceS)) {
        const off = Math.min(...options.map((each) => Math.abs(each / wished - 1)));
        expect(off).toBeLessThanOrEqual(0.1);
      }
    }
  });

  it('are as warm without touch: alike in words as well', () => {
    const count = (one: Block) =>
      wordsOf(textOf(linesOf(library, one, { length: 'long', silenceS: 0 }, openTelling))).length;
    const twin = count(block('blk.T7'));
    for (const one of touch)
      expect(Math.abs(count(one) / twin - 1), one.id).toBeLessThanOrEqual(0.25);
  });
});

describe('what is said', () => {
  it('is one short sentence a line', () => {
    const odd = spokenTexts.filter(
      ({ text }) => wordsOf(text).length > 12 || !/^[A-Z][^.?!]*[.?]$/u.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('holds none of the words to avoid, and claims nothing', () => {
    const found = spokenTexts.flatMap(({ where, text }) => [
      ...findBannedWords(where, text).map((word) => `${where}: ${word}`),
      ...findOverclaims(text).map((claim) => `${where}: ${claim}`),
    ]);
    expect(found).toEqual([]);
  });

  it('assumes no body, sense, gender, place or bond', () => {
    const assumed =
      /\b(he|she|him|his|hers?|man|men|woman|women|boy|girl|wife|husband|naked|orgasm|climax|breasts?|lie down|stand up|both (hands|arms|legs)|close your eyes|love|lovers?|darling|sex)\b/iu;
    expect(spokenTexts.filter(({ text }) => assumed.test(text))).toEqual([]);
  });

  it('presses nobody: no “you need to”, no “now” for feelings, no fact about being safe', () => {
    const pressing =
      /\b(you (have|need) to (?!carry|match|fall|hold|name)|safe|let it go|forgive|grateful|heal|calm down|feel (good|calm|close) now|try harder|hold your breath)\b/iu;
    const found = spokenTexts.filter(
      ({ text }) =>
        pressing.test(text) && !/\b(do not|does not|if that feels good now)\b/iu.test(text),
    );
    expect(found).toEqual([]);
  });

  it('reads easily at nine to eleven', () => {
    expect(readingAge(spokenTexts.map(({ text }) => text))).toBeLessThanOrEqual(9);
  });

  it('uses typographic quotes and no exclamation mark', () => {
    expect(spokenTexts.filter(({ text }) => /['"!]|\.\.\./u.test(text))).toEqual([]);
  });

  it('shares no run of six words with what is read elsewhere', () => {
    const runs = new Set(spokenTexts.flatMap(({ text }) => runsOf(text, 6)));
    const found = said.flatMap(({ where, text }) =>
      runsOf(text, 6)
        .filter((run) => runs.has(run))
        .map((run) => `${where}: ${run}`),
    );
    expect(found).toEqual([]);
  });
});
