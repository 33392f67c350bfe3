import type { SpokenSession, SpokenStep } from '../../core/care/session';
import { say } from './say';

const phoneDown: SpokenStep = {
  block: 'blk.A3',
  lines: [
    say('Hello, and welcome, both of you.', 2),
    say('One phone is all you need.'),
    say('Lay it face down, with the sound on.', 1.6),
    say('Or keep it in view, to read along.', 1.6),
    say('Other phones can rest out of reach.', 4.5, 7),
  ],
};

const welcome: SpokenStep = {
  block: 'blk.A1',
  lines: [
    say('This is ten minutes for the two of you.'),
    say('First comes comfort, then quiet time, then a short talk.'),
    say('We end with thanks.', 2),
    say('Everything here is a choice, so skip what you like.', 1.6),
    say('You can stop at any time.'),
    say('If one of you stops, it ends for both.', 4.5, 7),
  ],
};

const helloYou: SpokenStep = {
  block: 'blk.A4',
  lines: [
    say('Now say hello, in your own way.', 1.6),
    say('A word, a look, or a small sound is enough.', 1.6),
    say('Or be quiet together.', 6, 9),
    say('There is no hurry, and nothing to get right.', 4.5, 6),
  ],
};

const comfortCheck: SpokenStep = {
  block: 'blk.B1',
  lines: [
    say('Next, a small comfort check.'),
    say('Are you warm enough, or too warm?', 1.6),
    say('Add a cover, or take one off.', 5, 8),
    say('Is anything sore, or squashed?', 1.6),
    say('Shift in any way that helps.', 6, 9),
    say('Ask each other: is there anything you need?', 5, 8),
    say('If you need the toilet, pause me and go.', 4.5, 7),
  ],
};

const waterAndBite: SpokenStep = {
  block: 'blk.B2',
  lines: [
    say('Would a drink feel nice now?'),
    say('Water is good, and so is something warm.'),
    say('A small bite is fine too, or nothing at all.', 1.6),
    say('Ask each other, and wait for the answer.', 5, 8),
    say('Pause me if you need time to fetch things.', 4.5, 7),
    say('Sip slowly, or rest.'),
    say('I will be quiet for twenty seconds.', 20),
    say('You can go on, or stop here.', 1.6),
    say('Ask each other which you would like.', 5, 8),
  ],
};

/** Said only where both would like one resting hand, given and received (T05). */
const restingHand: SpokenStep = {
  block: 'blk.T1',
  lines: [
    say('Now some quiet time, in the way you choose.'),
    say('If you would both like it, each can rest a hand.', 1.6),
    say('Anything that can rest there will do.', 1.6),
    say('Or be close, without touch.', 1.6),
    say('Or rest with some space between you.', 1.6),
    say('Skipping this is fine.', 1.6),
    say('Ask where a hand would feel good.'),
    say('Wait for the answer.', 6, 9),
    say('A no is as welcome as a yes.', 1.6),
    say('With a yes, rest the hand there, quite still.', 2),
    say('I will be quiet for thirty seconds.', 30),
    say('Ask if it still feels good.'),
    say('The hand can stay, move, or go away.', 5, 8),
    say('Take the hand away slowly, when you are ready.', 4.5, 7),
  ],
};

const closeWithoutTouch: SpokenStep = {
  block: 'blk.T7',
  lines: [
    say('Now some quiet time, in the way you choose.'),
    say('If you would both like it, be close, without touch.', 1.6),
    say('You can be side by side, or face to face.', 1.6),
    say('Or stay nearby, each in your own spot.', 1.6),
    say('Or rest with some space between you.', 1.6),
    say('Skipping this is fine.', 1.6),
    say('Ask how near would feel good.'),
    say('Wait for the answer.', 6, 9),
    say('A no is as welcome as a yes.', 1.6),
    say('With a yes, find that place, as slowly as you like.', 2),
    say('I will be quiet for thirty seconds.', 30),
    say('Ask if it still feels good.'),
    say('You can stay, or move nearer, or further away.', 5, 8),
    say('Stretch a little, if that feels good now.', 4.5, 7),
  ],
};

const turnsShort: SpokenStep = {
  block: 'blk.K3',
  lines: [
    say('Now a short turn each, to talk and to listen.'),
    say('Skip this, or stop here, if you like.', 2),
    say('One talks for forty seconds, and one listens.'),
    say('You could say what felt nice, or how you are.', 1.6),
    say('Or use your turn to be quiet.', 1.6),
    say('If you listen, there is nothing to fix.'),
    say('Choose who goes first.', 5, 8),
    say('First turn: forty seconds, from now.', 40),
    say('Thank you.'),
    say('If you listened, say back one thing you heard.', 7, 11),
    say('Now swap, for forty seconds.', 40),
    say('Thank you.'),
    say('Say back one thing you heard.', 7, 11),
    say('Anything big can wait for another day.', 4.5, 7),
  ],
};

const thanksBothWays: SpokenStep = {
  block: 'blk.V3',
  lines: [
    say('You can stop here, or stay for thanks.', 2),
    say('Think of one small thing you liked.', 1.6),
    say('It can be from today, or any day.', 1.6),
    say('One of you says thank you for it.', 8, 12),
    say('Now the other, in the same way.', 8, 12),
    say('Being thanked needs no answer.', 4.5, 7),
  ],
};

const smallCheck: SpokenStep = {
  block: 'blk.K1',
  lines: [
    say('Last, a small check with each other.'),
    say('How are you now?', 1.6),
    say('You might feel light, heavy, tired, or something else.', 1.6),
    say('A word, a nod, or a sign is enough.', 1.6),
    say('You have twenty seconds.', 20),
    say('Is there anything you each need next?', 1.6),
    say('Ask, and wait for the answer.', 6, 10),
  ],
};

const thanksDone: SpokenStep = {
  block: 'blk.Z8',
  lines: [
    say('That is all.', 1.6),
    say('Thank you, both of you.', 1.6),
    say('You can stay, talk, rest, or move on.', 1.6),
    say('Take all the time you like.', 3, 5),
  ],
};

const before = [phoneDown, welcome, helloYou, comfortCheck, waterAndBite];
const after = [turnsShort, thanksBothWays, smallCheck, thanksDone];

const session = (steps: readonly SpokenStep[]): SpokenSession => ({
  id: 'ses.G3',
  lengthS: 600,
  steps,
});

/** "Ten for the Two of You": ten minutes, two people, after any kind of encounter; with touch and without. */
export const g3 = {
  touch: session([...before, restingHand, ...after]),
  noTouch: session([...before, closeWithoutTouch, ...after]),
};
