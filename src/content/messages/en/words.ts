import type { MessageWords } from '../words';

/** Each asks how they are or says something good, most do both; they read well on a locked screen. */
export const words: MessageWords = {
  'msg.a01': { text: 'Tonight was good. How is it at your end, now that it’s quiet?' },
  'msg.a02': { text: 'The screen is dark and I’m smiling. How are you?' },
  'msg.a03': { text: 'I’ve got my tea and my blanket. What have you got?' },
  'msg.a04': { text: 'Thank you for staying on until I was sleepy.' },
  'msg.a05': { text: 'It’s quiet here now. I liked hearing you laugh.' },
  'msg.a06': { text: 'I’m fine, a bit wistful. And you? No need to answer tonight.' },
  'msg.a07': { text: 'Drink something for me, and sleep when you can.' },
  'msg.a08': { text: 'One thing I liked: how you said goodnight. Tell me one of yours?' },

  'msg.b01': { text: 'Good morning. How did you wake up? I woke up warm.' },
  'msg.b02': { text: 'Thinking of yesterday, and of you. How is your day?' },
  'msg.b03': { text: 'Anything from yesterday still with you? Good or odd, I’d like to hear it.' },
  'msg.b04': { text: 'I’m still glad. That’s all I wanted to say.' },
  'msg.b05': { text: 'Is there something that would do you good today?' },
  'msg.b06': { text: 'I caught myself smiling on the bus. Your fault.' },
  'msg.b07': { text: 'Thank you for how gentle you were. I felt looked after.' },
  'msg.b08': { text: 'Sore, sleepy or sunny today? I’m a bit of each.' },

  'msg.c01': { text: 'I feel a bit low today. It isn’t you. A kind word would help.' },
  'msg.c02': { text: 'You were quiet yesterday. I’m here, and there’s no rush.' },
  'msg.c03': { text: 'I have one question about yesterday. Nothing bad. When is a good time?' },
  'msg.c04': { text: 'I need an evening to myself. I’ll write tomorrow, and I like you.' },
  'msg.c05': { text: 'Something was not right for me. Could we talk when you have an hour?' },
  'msg.c06': { text: 'Two days on, and I’m wobbly. Can I hear your voice later?' },
  'msg.c07': { text: 'If yesterday left anything heavy, you can put it down with me.' },
  'msg.c08': { text: 'I’m sorry about that moment. I’d like to hear how it was for you.' },
};
