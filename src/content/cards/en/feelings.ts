import type { CardId, CardWords } from '../types';

export const feelings = {
  'card.06': {
    title: 'An afterglow can last two days',
    body: [
      'Newly married couples in the US wrote down every evening how satisfied they were with their sex life. After a day with sex it stayed raised for about 48 hours. Couples with a stronger afterglow tended to be happier together some months later.',
      'That is why Hearth asks again tomorrow, and not only tonight. Something good may still be there by then, or something that wants to be said.',
    ],
    try: 'Send one warm sentence the day after, when nobody expects it.',
    claims: ['two studies with diaries, about sex itself'],
  },
  'card.13': {
    title: 'Tears, flatness, worry',
    body: [
      'Sometimes the tears come after sex that was wanted and good. Or you feel flat, cross, or far away. Surveys among women and men show that many people know this from some time in their lives.',
      'It is often not about the partner. In the one survey that looked, it had no link with how close people felt. If it comes often or weighs on you, a doctor or therapist is a good person to ask.',
    ],
    try: 'Say: “I feel low and it isn’t you. Stay near me,” or “Give me ten minutes.”',
    claims: ['that it is common', 'what it comes from'],
  },
  'card.15': {
    title: 'The drop',
    body: [
      'Many people in kink communities describe a drop: after something intense, hours or even days later, they feel empty, tearful or tired. It can reach anyone, whoever led and whoever followed.',
      'No study has counted it, and nobody can say for sure what helps. What people tell each other is simple: warmth, food, sleep, a kind word, and company that doesn’t push. Plan for it, and be glad if it never comes.',
    ],
    try: 'Agree now who writes to whom tomorrow, and the day after.',
    claims: ['what people in kink communities tell each other'],
  },
  'card.17': {
    title: 'Endings colour memories',
    body: [
      'When people look back on an event, its strongest moment and its end weigh more than how long it took. That holds for many things, pleasant and painful. For rich events it holds less, and nobody has tried it with sex.',
      'Still, you know how a cold goodbye can spoil a lovely evening. An ending is a small thing to take care of.',
    ],
    try: 'Choose your last sentence of the evening on purpose.',
    claims: ['endings in general, not after sex'],
  },
  'card.18': {
    title: 'Savouring',
    body: [
      'Savouring means to stay with something good for a moment, and to notice its details. Studies show that it lifts people’s mood in daily life. For the time after sex nobody has tested it, though it seems a natural place to start.',
      'You need no special state of mind. The warmth of a shoulder, the sound of rain, the fact that somebody laughed: a single detail will do.',
    ],
    try: 'Pick one detail from today that you would like to keep. Say it or write it down.',
    claims: ['savouring in daily life'],
  },
  'card.24': {
    title: 'Naming a feeling',
    body: [
      'To find a word for a feeling can take the edge off it. Laboratory studies saw this many times. Yet a later one found the opposite now and then: once a feeling has a name, it may be harder to see it another way.',
      'So treat it as an offer. One plain word is plenty. “Mixed” is a word as well, and so is “no idea”.',
    ],
    try: 'Choose one word for right now, or choose not to.',
    claims: ['putting feelings into words, in general'],
  },
} as const satisfies Record<CardId, CardWords>;
