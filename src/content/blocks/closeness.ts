import type { Block, ScriptItem } from '../../core/care/script';
import {
  ends,
  about,
  act,
  blockOf,
  common,
  couple,
  long,
  medium,
  offer,
  only,
  plain,
  quiet,
  say,
  together,
  warm,
} from './say';

const closeness = blockOf('closeness');

const touch = {
  audiences: couple,
  tags: ['touch'],
  noTouchTwin: 'blk.T7',
  instead: ['blk.V7'],
} as const;

interface Closeness {
  /** What is offered, if both would like it. */
  readonly offered: readonly (ScriptItem | readonly ScriptItem[])[];
  /** With a yes. */
  readonly yes: string;
  /** What can become of it later. */
  readonly still: string;
  readonly end: string;
}

/**
 * What is near asks in one way, touch or not (care.md 5.4): an offer, other ways, skipping, asking each other, time, and
 * asking again. So the twin without touch is as long and as warm.
 */
const asked = ({ offered, yes, still, end }: Closeness) => [
  say('Now some quiet time, in the way you choose.'),
  ends.time,
  ...offered,
  common.apart,
  common.nothing,
  common.skip,
  common.askAndWait,
  medium(common.noIsWelcome),
  offer(yes),
  quiet(6, 120),
  medium(say('Ask if it still feels good.')),
  medium(act(still)),
  long(quiet(6, 120)),
  long(common.noHurry),
  act(end),
];

export const closenessBlocks: readonly Block[] = [
  closeness(
    'blk.T1',
    [40, 150],
    { ...touch, needs: [['T05']] },
    ...asked({
      offered: [offer('If you would both like it, each can rest a hand.')],
      yes: 'With a yes, rest it there, quite still.',
      still: 'The hand can stay, move, or go away.',
      end: 'Take the hand away slowly, when you are ready.',
    }),
  ),
  closeness(
    'blk.T2',
    [60, 300],
    { ...touch, needs: [['T01', 'T02']] },
    ...asked({
      offered: [
        about('T01', offer('If you would both like it, one can hold the other.')),
        about('T02', offer('Cuddling is welcome, if you would both like it.')),
      ],
      yes: 'With a yes, hold still, and let time pass.',
      still: 'You can stay, change places, or part.',
      end: 'Loosen it slowly, when you are ready.',
    }),
  ),
  closeness(
    'blk.T3',
    [60, 180],
    { ...touch, needs: [['T06']], notGentle: true },
    ...asked({
      offered: [offer('If you would both like it, stroke one place slowly.')],
      yes: 'With a yes, begin there, slow and even.',
      still: 'The hand can go on, rest, or go away.',
      end: 'Let the hand grow still, then take it away.',
    }),
  ),
  closeness(
    'blk.T4',
    [100, 360],
    { ...touch, needs: [['T09']], notGentle: true, prior: -0.5 },
    say('Now some quiet time, in the way you choose.'),
    ends.time,
    offer('If you would both like it, swap a small massage.'),
    common.apart,
    common.nothing,
    common.skip,
    common.askAndWait,
    medium(common.noIsWelcome),
    offer('The one who receives says where, and how firm.'),
    quiet(10, 120),
    medium(say('Ask if it still feels good.')),
    act('Now swap, or stay as you are.'),
    quiet(10, 120),
    long(common.noHurry),
    act('Let your hands grow still, then take them away.'),
  ),
  closeness(
    'blk.T5',
    [60, 180],
    { ...touch, needs: [['T11', 'T13']] },
    ...asked({
      offered: [
        about('T11', offer('If you would both like it, your feet or legs can meet.')),
        about('T13', offer('You can lean, with cloth between, if you would both like it.')),
      ],
      yes: 'With a yes, find that spot, and rest there.',
      still: 'You can stay, shift, or part.',
      end: 'Move apart slowly, when you are ready.',
    }),
  ),
  closeness(
    'blk.T6',
    [60, 180],
    { ...touch, needs: [['T13']] },
    ...asked({
      offered: [offer('If you would both like it, touch through a blanket.')],
      yes: 'With a yes, rest there, with the cover between.',
      still: 'You can stay, move, or part.',
      end: 'Move apart slowly, when you are ready.',
    }),
  ),
  closeness(
    'blk.T7',
    [60, 180],
    { audiences: couple, needs: [['P03']], instead: ['blk.V7'], prior: 0.5 },
    ...asked({
      offered: [offer('If you would both like it, be near, without touch.')],
      yes: 'With a yes, find that place, and rest there.',
      still: 'You can stay, or be nearer, or further away.',
      end: 'Stretch a little, if that feels good now.',
    }),
  ),
  closeness(
    'blk.T8',
    [30, 120],
    { audiences: ['solo', 'distance'], needs: [['S01']], instead: ['blk.B8'], tags: ['body'] },
    say('If you like, hold yourself for a while.'),
    offer('A hand, or anything that can rest there, will do.'),
    only({ when: 'notGentle' }, offer('It can be your heart, your belly, or your arms.')),
    only({ when: 'gentle' }, offer('It can be your hands, or your arms.')),
    medium(offer('Or hold a pillow, or something warm.')),
    common.skip,
    quiet(6, 40),
    medium(offer('Press a little more, or a little less.')),
    long(quiet(6, 40)),
    warm('This is care, and it is yours.'),
    plain('Stay, or take it away, as you like.'),
    only({ audience: together, from: 'long' }, say('Each of you does this for yourself.')),
  ),
  closeness(
    'blk.T9',
    [16, 40],
    { audiences: couple, notGentle: true, kinds: ['quick'], prior: 6 },
    say('Give each other your small sign, if you like.'),
    only({ when: 'touch' }, ...about('T10', offer('It can be a kiss.'))),
    only(
      { when: 'touch', from: 'medium' },
      ...about('T04', offer('It can be a squeeze of the hand.')),
    ),
    offer('It can be a word, or a sound.'),
    medium(offer('Check first that it is welcome.')),
    act('Here is time for it.'),
    ends.small,
  ),
];
