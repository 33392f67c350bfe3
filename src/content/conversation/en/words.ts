import type { ConversationWords } from '../words';

/** One question each. Either may pass, and nobody answers for the other. */
export const words: ConversationWords = {
  'talk.a01': { text: 'Touch, talk or quiet: which one first?' },
  'talk.a02': { text: 'What would make you more comfortable right now?' },
  'talk.a03': { text: 'What was one good moment for you?' },
  'talk.a04': { text: 'Is there anything you would like to hear from me?' },
  'talk.a05': { text: 'Shall we talk about it, or let it be what it was?' },
  'talk.a06': { text: 'How much company do you want: close, near, or next door?' },
  'talk.a07': { text: 'Are you hungry, thirsty, cold, or all three?' },
  'talk.a08': { text: 'Is there something we could leave for tomorrow?' },
  'talk.a09': { text: 'How do you want to say goodnight?' },
  'talk.a10': { text: 'What can wait, so that you can rest?' },

  'talk.b01': { text: 'How do you know that somebody is looking after you?' },
  'talk.b02': { text: 'Which touch always feels good, and which only sometimes?' },
  'talk.b03': { text: 'What do you do when you want space but don’t want to hurt me?' },
  'talk.b04': { text: 'Which words do you like to hear, and which make you cringe?' },
  'talk.b05': { text: 'If you feel low afterwards, what helps? What makes it worse?' },
  'talk.b06': { text: 'Would you rather be asked, or rather be offered?' },
  'talk.b07': { text: 'Who do you like to be afterwards: looked after, or looking after?' },
  'talk.b08': { text: 'What do you want to do about phones?' },
  'talk.b09': { text: 'How do you like to fall asleep: touching, near, or apart?' },
  'talk.b10': { text: 'What sign could mean “I need a pause”, without words?' },

  'talk.c01': { text: 'What has worked well for you in these last weeks?' },
  'talk.c02': { text: 'Which one thing would you like to try next?' },
  'talk.c03': { text: 'Which one thing could we stop doing?' },
  'talk.c04': { text: 'What would you like to keep exactly as it is?' },
  'talk.c05': { text: 'What has changed for you: health, work, sleep, worries?' },
  'talk.c06': { text: 'Was there a time when you wanted to say something and didn’t?' },
  'talk.c07': { text: 'What did I do that you would like more of?' },
  'talk.c08': { text: 'What have you learned about yourself?' },
  'talk.c09': { text: 'How do we want to tell each other when something is too much?' },
  'talk.c10': { text: 'Shall we look at this again, and when?' },
};
