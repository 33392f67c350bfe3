import type { MisconceptionWords } from '../words';

export const words: MisconceptionWords = {
  'myth.01': {
    title: 'It’s too formal for us',
    body: [
      'A talk with an agenda, lit candles, a timer: nobody wants that at midnight. And nobody needs it. One question is enough, asked in your own voice, such as “Are you all right?” or “Water?”',
      'If a plan makes you giggle, giggle. That may be the warmest thing that happens all evening.',
    ],
    try: 'Ask a single question tonight, and leave it at that.',
    claims: ['what many couples say'],
  },
  'myth.02': {
    title: 'We don’t need it',
    body: [
      'Perhaps you already do it. Many couples have a way of lying there, a joke, a glass that gets fetched. If what you do works for both of you, keep it as it is.',
      'It is worth asking whether it works for both, though. In surveys people differed widely in what they wished for afterwards, and you can’t see it from outside.',
    ],
    try: 'Notice what you two already do, and write it down once.',
    claims: ['that wishes differ widely'],
  },
  'myth.03': {
    title: 'It kills the spontaneity',
    body: [
      'What comes before can stay as wild and unplanned as you like. Only the end gets a bit of ground under it. If you know that nobody will jump up and leave, there is one thing less to keep an eye on.',
      'Some people say they are freer for it. Others notice no change. You will only know by trying.',
    ],
    try: 'Agree on one thing for afterwards, and nothing for before.',
    claims: ['what some people say'],
  },
  'myth.04': {
    title: 'We have no time',
    body: [
      'Two minutes are short, and they are still care. A hand, a thank you, a look at the clock together, and off you go.',
      'To be fair: if you want your body to calm down through breathing, the studies point to five minutes and more. But that is another wish. To be kind on the way out takes as long as putting on your socks.',
    ],
    try: 'Say one kind sentence while you get dressed.',
    claims: ['short care; longer is needed for breathing exercises'],
  },
  'myth.05': {
    title: 'It’s only for kink',
    body: [
      'The word was born there. What it stands for is as old as lying beside somebody. In the diaries of 101 settled couples, warm time afterwards went together with more satisfaction, and kink was not the subject.',
      'Soft evenings can leave people open and thin-skinned too. You can take the care and leave the word.',
    ],
    try: 'Use any name for it that you like. “The cosy bit” is fine.',
    claims: ['warm time afterwards, in settled couples'],
  },
  'myth.06': {
    title: 'It’s only for women',
    body: [
      'Most findings look much the same for everyone who was asked. In the single experiment on pillow talk, it was the men who came out more satisfied. Low feelings after sex have been reported by men in large numbers too.',
      'What a person needs depends on the person, the day and the history. Ask, and leave the guessing to horoscopes.',
    ],
    try: 'Ask everyone the same thing: “What would you like now?”',
    claims: ['studies with couples, most of them a woman and a man'],
  },
  'myth.07': {
    title: 'It means cuddling',
    body: [
      'For many it does. For others skin is the last thing they want by then, and a closed door and a cup of tea are bliss. Both are aftercare, with equal honours.',
      'Space that is agreed on is different from being left. “I’ll be back in twenty minutes” turns one into the other.',
    ],
    try: 'If you want space, say how long, and how you will come back.',
    claims: ['some people dislike touch, or need less of it'],
  },
  'myth.08': {
    title: 'The one who led looks after the other, full stop',
    body: [
      'To lead is work for body and head. Afterwards the leader may be as tired, moved or unsure as anyone. In interviews, people who lead said that the time afterwards is for them too.',
      'Care can go round in a circle: first one, then the other, or each brings half of it. It is no test that one of you has to pass.',
    ],
    try: 'Take turns: five minutes for you, five minutes for me.',
    claims: ['interviews with people who lead'],
  },
  'myth.09': {
    title: 'Feeling low means something is wrong with us',
    body: [
      'It can feel that way at two in the morning. But in the survey that asked, a low mood after sex told nothing about how close the couple was. It happens in loving homes and after lovely nights.',
      'A feeling is weather before it is news. If it stays for weeks, then it is worth a closer look, together or with help.',
    ],
    try: 'Tell each other: “This is a low hour. We look at it tomorrow.”',
    claims: ['one survey among women'],
  },
  'myth.10': {
    title: 'If I’m sad, I can’t have wanted it',
    body: [
      'Sadness alone doesn’t tell you that. People cry after things they longed for. And people can feel calm after things they did not want.',
      'Only you know whether you wanted it, and you may need time to find out. You don’t have to decide tonight, and you don’t have to be alone with the question. Help & support lists people who listen and believe you.',
    ],
    try: 'Ask yourself, without hurry: did I feel free to stop?',
    claims: [],
  },
  'myth.11': {
    title: 'If they loved me, they’d know',
    body: [
      'It would be lovely to be read like a book. But the same hug is home for one person and a cage for the next. Even after years, people guess wrong, and they guess most boldly when they are sure.',
      'Couples who can talk about such things tend to be more content. A wish that you say out loud is worth no less when it comes true.',
    ],
    try: 'Say one wish as a wish: “I’d love it if you stayed lying here.”',
    claims: ['couples who can talk tend to be more content'],
  },
  'myth.12': {
    title: 'More talk is better',
    body: [
      'In the studies, kind talk goes with satisfaction more clearly than frequent talk, and more than telling all. Five honest minutes a month can do more than a nightly report.',
      'There are evenings when a sentence would break something. Silence that both enjoy is a conversation as well.',
    ],
    try: 'Ask first: “Words, or quiet?”',
    claims: ['quality of talk before quantity'],
  },
  'myth.13': {
    title: 'Solo doesn’t count',
    body: [
      'You were there, weren’t you? A body that was stirred up wants to come down again, whoever else was in the room. To pull up the covers, drink something and breathe out is not silly when nobody is watching.',
      'Nobody has studied what it brings. It costs a minute, so you can find out yourself.',
    ],
    try: 'Next time, do one thing for yourself that you would do for a guest.',
    claims: ['what many people say'],
  },
  'myth.14': {
    title: 'With the distance, there’s no point',
    body: [
      'Arms can’t reach through a screen, and that does hurt. But words arrive. Among people who live far apart, those who got frequent and caring messages tended to be more satisfied.',
      'The end of a call is the hardest part. A slow goodbye, and a message half an hour later, make the empty room a bit less empty.',
    ],
    try: 'Write before you sleep, even if it is only “still smiling”.',
    claims: ['caring messages at a distance'],
  },
  'myth.15': {
    title: 'Once we’ve agreed, it’s settled',
    body: [
      'What was good in spring may be wrong in autumn. A new job, a birth, an illness, grief, a different pill, or no reason at all: needs move, and they seldom send a notice.',
      'So look at it again now and then, in daylight and in clothes. And on the night itself, the newest answer is the one that holds.',
    ],
    try: 'Ask about one old answer: “Is this still true for you?”',
    claims: ['what many couples say'],
  },
  'myth.16': {
    title: 'Good aftercare makes anything okay',
    body: [
      'No. Care afterwards never takes the place of a yes before and during. If somebody went past your limits, a blanket does not undo it, however gently it is laid around you. It may even make it harder to see clearly.',
      'You may accept the blanket and still say that it was not all right. Help & support has people for exactly this.',
    ],
    try: 'If you are unsure about something that happened, talk to a person outside of it.',
    claims: [],
  },
};
