import type { Weight } from './fit';
import { remindEveryS } from './pacing';
import { leadInS } from './plan';
import type { Library, Line } from './script';
import type { SpokenStep } from './session';
import type { Stage } from './sizing';
import { secondsOf } from './voice';

/** The longest of them, in words. */
const wordsEach = 7;

/** What they take at most. */
export const remindersIn = (minutes: number, gentle: boolean): Weight => {
  const count = (gentle ? Math.ceil : Math.floor)((minutes * 60) / remindEveryS(gentle));
  return { seconds: count * 5, words: count * wordsEach };
};

/** Says every so often that it can be stopped, where nothing else does. */
export const withReminders = (
  steps: readonly SpokenStep[],
  { reminders }: Library,
  { read, telling }: Stage,
): readonly SpokenStep[] => {
  const everyS = remindEveryS(telling.gentle);
  let at = leadInS;
  let lastS = 0;
  let next = 0;
  let wasPaced = false;
  const takes = (line: Line) =>
    secondsOf([line], read) + Math.max(0, (line.pauseUpToS ?? 0) - line.pauseAfterS);
  /** Until there is a place for a reminder again: a paced breath is not broken into. */
  const untilPlace = (lines: readonly Line[], index: number) => {
    const rest = lines.slice(index + 1);
    const end = rest.findIndex(({ everyS: paced }) => paced === undefined);
    const isPaced = lines[index]?.everyS !== undefined;
    const run = isPaced ? rest.slice(0, end < 0 ? rest.length : end) : [];
    return run.reduce((sum, line) => sum + takes(line), 0);
  };
  return steps.map(({ block, lines }) => ({
    block,
    lines: lines.flatMap((line, index): Line[] => {
      const reminder = reminders[next % reminders.length];
      const isInside = wasPaced && line.everyS !== undefined;
      const dueS = at + takes(line) + untilPlace(lines, index) + slackS;
      const before = reminder && !isInside && !line.exit && dueS - lastS > everyS ? [reminder] : [];
      if (before.length > 0) next++;
      for (const each of [...before, line]) {
        if (each.exit) lastS = at;
        at += takes(each);
      }
      wasPaced = line.everyS !== undefined;
      return [...before, line];
    }),
  }));
};

/** The next line may take this long before there is a place for a reminder. */
const slackS = 4;
