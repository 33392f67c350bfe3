import type { CardId, CardWords } from '../types';

export const yours = {
  'card.14': {
    title: 'After time alone',
    body: [
      'Time alone can leave you glad, sleepy, lonely, or all three. In small surveys, mixed or low feelings were common after solo sex too, most of all in people who look down on it.',
      'You are somebody who can be looked after too. A glass of water, a stretch and a friendly thought are not too much fuss for one person.',
    ],
    try: 'Before you reach for a screen, lie still for one minute and do nothing useful.',
    claims: ['small surveys about solo sex'],
  },
  'card.35': {
    title: 'Habits without counting',
    body: [
      'How long until something new comes by itself? In studies of habits it took about two months on average, for some people a few days, for others close to a year. A day left out did no harm.',
      'So Hearth counts nothing. If you forget for a week or a season, you begin where you are. To tie it to something you do anyway, such as turning off the lamp, makes it easier.',
    ],
    try: 'Choose the thing it follows: “After I turn off the light, I ask.”',
    claims: ['habits in general; aftercare was not studied'],
  },
  'card.38': {
    title: 'Being kind to yourself',
    body: [
      'Self-kindness means to speak to yourself as you would to a friend who had a hard day. Studies show that courses in it ease stress, low mood and harsh self-talk. Whether it changes anything about sex is far less clear.',
      'It is not the same as praise. You don’t have to find yourself wonderful. “This is hard, and I’m allowed to rest” is already it.',
    ],
    try: 'Write down what you would tell a friend tonight. Then read it as if it were for you.',
    claims: ['self-kindness in general'],
  },
  'card.37': {
    title: 'When the past comes along',
    body: [
      'Some of us have lived through things that make closeness hard. Many people with such a past say that two things help: to choose for yourself, and to know what comes next. Eyes open, lights on, touch only if you say so, and a stop that needs no reason.',
      'No study has looked at aftercare here, and none of this is treatment. A trauma therapist, or a crisis centre for people hurt by sexual violence, can go further with you.',
    ],
    try: 'Decide one thing in advance that will stay the same each time.',
    claims: ['what many people with such a past say'],
  },
  'card.40': {
    title: 'What apps can and can’t do',
    body: [
      'Online programmes for couples brought small gains in trials. They were other programmes, though, and not about aftercare. Hearth itself has never been tested, and no app for this has.',
      'Nearly all we know comes from young, Western people in pairs. About disabled, older, trans or non-monogamous people, or those hurt in the past, there is next to nothing. You know more about your evening than any of these studies.',
    ],
    try: 'After three evenings, ask yourselves: did this help us? If not, leave it.',
    claims: ['other online programmes for couples'],
  },
} as const satisfies Record<CardId, CardWords>;
