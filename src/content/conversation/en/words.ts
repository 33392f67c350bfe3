import type { ConversationWords } from '../words';

/** One question each. Either may pass, and nobody answers for the other; none asks for a reason. */
export const words: ConversationWords = {
  'talk.a01': { text: 'Touch, talk or quiet: which one first?' },
  'talk.a03': { text: 'What was one good moment for you?' },
  'talk.a04': { text: 'Is there anything you would like to hear from me?' },
  'talk.a05': { text: 'Shall we talk about it, or let it be what it was?' },
  'talk.a06': { text: 'How much company do you want: close, near, or next door?' },
  'talk.a08': { text: 'Is there something we could leave for tomorrow?' },

  'talk.b01': { text: 'How do you know that somebody is looking after you?' },
  'talk.b03': { text: 'What do you do when you want space but don’t want to hurt me?' },
  'talk.b05': { text: 'If you feel low afterwards, what helps? What makes it worse?' },
  'talk.b06': { text: 'Would you rather be asked, or rather be offered?' },
  'talk.b07': { text: 'Who do you like to be afterwards: looked after, or looking after?' },
  'talk.b10': { text: 'What sign could mean “I need a pause”, without words?' },

  'talk.c01': { text: 'What has worked well for you in these last weeks?' },
  'talk.c02': { text: 'Which one thing would you like to try next?' },
  'talk.c03': { text: 'Which one thing could we stop doing?' },
  'talk.c04': { text: 'What would you like to keep exactly as it is?' },
  'talk.c06': { text: 'Was there a time when you wanted to say something and didn’t?' },
  'talk.c09': { text: 'How do we want to tell each other when something is too much?' },

  'talk.d01': { text: 'What makes this touch good for you?' },
  'talk.d02': { text: 'When is a good moment to hear this?' },
  'talk.d03': { text: 'How near is good, and for how long?' },
  'talk.d04': { text: 'What is good about this, and what would make it easier?' },
  'talk.d05': { text: 'What would make the room kinder, with this in it?' },
  'talk.d06': { text: 'What would you like to talk about, and what can rest?' },
  'talk.d07': { text: 'How do you like to say goodnight?' },
  'talk.d08': { text: 'What makes the other end of the line feel near?' },

  'talk.e01': { text: 'How does this sound to you: good, odd, or neither?' },
  'talk.e02': { text: 'How near would be good for you with this?' },
  'talk.e03': { text: 'Would this be a comfort to you, or rather not?' },
  'talk.e04': { text: 'Would you like this now and then, or leave it be?' },
};
