import type { CardId, CardWords } from '../types';

export const begin = {
  'card.01': {
    title: 'What aftercare is',
    body: [
      'Aftercare is how we look after body and feelings once sex is over. It can be a blanket, a glass of water, a kind word, or an hour of peace.',
      'It belongs to every sort of intimacy, wild or quiet, shared or alone. There is no right way to do it. Whatever helps the people who are there is the thing to do.',
    ],
    try: 'Think of one thing that felt good afterwards, at any time in your life. That was aftercare.',
    claims: [],
  },
  'card.02': {
    title: 'A word from kink',
    body: [
      'Kink communities gave us this word. People who play with strong feelings or sensations noticed that the time afterwards needs thought too, so they began to plan for it.',
      'They talk about it before, and they count it as part of the whole. You need no leather and no rope to borrow the idea. Anyone who has ever felt a little raw afterwards knows what it is for.',
    ],
    try: 'Before the next time, ask each other: “What would you like when it is over?”',
    claims: ['what kink communities say about themselves'],
  },
  'card.03': {
    title: 'Three jobs: settle, connect, make sense',
    body: [
      'Care afterwards can do three different jobs. It can help a body settle, with warmth, rest or food. It can help people feel connected, through a look, a touch or a thank you. And it can help to make sense of what happened, by talking or writing.',
      'You rarely need all three at once. Two people may need different ones on the same night.',
    ],
    try: 'Tonight, name the one you need most: settle, connect, or make sense.',
    claims: ['a way to sort what many people say helps'],
  },
  'card.04': {
    title: 'Why the time after matters',
    body: [
      'Researchers asked 101 couples to keep a diary for three weeks. After longer or warmer affection than was usual for them, both partners tended to feel more satisfied, with sex and with each other. Three months later, the link could still be seen.',
      'Nobody was told to cuddle more, so we can’t say what caused what. But the minutes after seem worth a little thought.',
    ],
    try: 'Stay two minutes longer than you usually would, if you both like that.',
    claims: ['warm time afterwards goes together with satisfaction'],
  },
  'card.05': {
    title: 'Warm beats long',
    body: [
      'In the diaries of couples, how good the affection felt counted as well as how long it went on. Studies of talk point the same way: how kindly couples speak goes with satisfaction more than how often they do.',
      'So you don’t need a clock. Three minutes with your full attention can be worth more than half an hour beside a screen.',
    ],
    try: 'Choose one short thing, and give it all your attention.',
    claims: ['quality goes with satisfaction, at least as much as time does'],
  },
  'card.31': {
    title: 'Quick counts',
    body: [
      'Some days there is no time. A child wakes up, a train leaves, somebody has to work. Then a small sign can carry a lot: a kiss on the forehead, a squeezed hand, a sentence such as “that was lovely, see you tonight”.',
      'Many people say that this is what keeps a quick moment from feeling cold. Longer rest can come another day.',
    ],
    try: 'Agree on a small sign that means: I’m going now, and I’m glad about us.',
    claims: ['what many people say'],
  },
  'card.39': {
    title: 'A preference isn’t a promise',
    body: [
      'You may love being held on most days and want nobody near you on this one. What you once answered, here or anywhere, is a place to begin. It gives nobody a right to anything.',
      'So every offer is a question, and every question can be answered with no. A yes can end in the middle. Nobody owes a reason.',
    ],
    try: 'Ask before you touch, even when you are sure of the answer. Then wait for it.',
    claims: ['how kink communities ask and agree'],
  },
} as const satisfies Record<CardId, CardWords>;
