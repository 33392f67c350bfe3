import type { CardId, CardWords } from '../types';

export const together = {
  'card.16': {
    title: 'The one who led',
    body: [
      'Whoever leads, decides or gives a lot is often expected to be fine. But leading takes care and attention, and when it ends there can be doubt: was that all right, did I go too far, am I still liked?',
      'In a study with 40 people who lead in kink, many told of such needs, and that aftercare was for them too. A thank you reaches them. So does a blanket.',
    ],
    try: 'Ask the one who led: “And you, what would do you good now?”',
    claims: ['interviews with people who lead'],
  },
  'card.19': {
    title: 'Good news needs a warm answer',
    body: [
      'We tend to think that love shows when things go wrong. Researchers looked at 79 couples and found something else: how a partner answered good news said more about the next two months than how they answered bad news.',
      'After sex there is often good news, such as “I loved that.” Meet it with interest. A question about it, or a smile that takes its time, is enough.',
    ],
    try: 'When your partner says what was good, ask: “What did you like about it?”',
    claims: ['how couples answer good news, in general'],
  },
  'card.20': {
    title: 'One specific thing',
    body: [
      '“That was nice” is kind, and it slides off. “I liked how you waited for me” stays. A thank you that names a detail tells somebody that they were seen.',
      'One survey found that people who voiced such feelings for a partner also felt closer to them and more content. Which comes first, nobody knows. But details cost nothing.',
    ],
    try: 'Finish this sentence: “I liked it when you …”',
    claims: ['saying good things goes with closeness', 'that details work better'],
  },
  'card.21': {
    title: 'Talking about sex',
    body: [
      'When couples can talk about sex, they tend to be more content with it. Ninety-three studies point that way. How the talk goes matters more than how often it happens, or how much is revealed.',
      'Right afterwards may be the wrong hour for anything heavy. Many people find it easier the next day, in clothes, on a walk, where you look ahead and not at each other.',
    ],
    try: 'Keep the big question for daylight. Tonight, one good thing will do.',
    claims: ['good talk goes together with satisfaction'],
  },
  'card.22': {
    title: 'Pillow talk: one experiment',
    body: [
      'Only one experiment has tried to change what couples do after sex. For three weeks, half of fifty couples doubled their pillow talk. The men in that half became more satisfied with the relationship. The women did not. In a later argument, the couples’ bodies were as stressed as the others’.',
      'So pillow talk is worth offering, and it is no magic. See what it does for the two of you.',
    ],
    try: 'Ask once: “Talk a little, or be quiet together?”',
    claims: ['one experiment with a mixed result'],
  },
  'card.23': {
    title: 'Listening without fixing',
    body: [
      'When somebody tells you how it was for them, the wish to explain or mend comes fast. Mostly they want something simpler: to be heard.',
      'Take turns. One of you speaks for a minute or two, the other only listens, and then says back one thing that they understood. No advice, no defence. Thank each other and swap. It feels stiff the first time and gets easier.',
    ],
    try: 'Answer with “What I heard is …”, and stop there.',
    claims: ['what listeners and those who teach it say'],
  },
  'card.29': {
    title: 'Phones in bed',
    body: [
      'To be left for a screen can sting. Across many studies, people who felt passed over for a phone also felt less close. Yet much phone use beside each other is harmless, and it softens the sting to say what you are doing: “I’m only setting the alarm.”',
      'Hearth is a phone thing too. Lay it face down, and listen to it together.',
    ],
    try: 'If you need your phone, say what for, and when you will be back.',
    claims: ['feeling passed over goes with feeling less close'],
  },
  'card.30': {
    title: 'Asleep at different times',
    body: [
      'One of you drops off in a minute, the other lies awake with a full heart. In surveys among students, the one left awake more often wished for talk and closeness. It helps to see sleep as a body’s habit, and not as a verdict.',
      'Agree on a goodnight that comes before the eyes close. After that, anyone may drift away, and nobody has been left.',
    ],
    try: 'Settle on a goodnight: a word, a kiss, or two taps on the arm.',
    claims: ['surveys among students'],
  },
  'card.32': {
    title: 'After something new',
    body: [
      'First times leave a lot to sort: this was good, that was odd, and there I was not sure. Three small piles keep it easy. Keep: what you would like again. Change: what you would do in another way. Not again: no reasons needed.',
      'Each of you sorts alone first, then you show what you want to show. A surprise is no verdict on anyone.',
    ],
    try: 'Say one thing for “keep” tonight, and leave the rest until tomorrow.',
    claims: ['a way of looking back that many people use'],
  },
  'card.33': {
    title: 'When a call ends',
    body: [
      'A call ends, the screen goes dark, and the room is very quiet. Care across a distance has to be put into words. In a survey of 647 people, those far from their partner were more satisfied when messages came often and felt caring. Video calls made no such difference.',
      'So a good message is worth as much as a picture. Say goodbye slowly, and write within the hour.',
    ],
    try: 'Agree how you end a call: who says the last sentence, and who writes first.',
    claims: ['caring messages go with satisfaction at a distance'],
  },
  'card.34': {
    title: 'A box of comforts',
    body: [
      'Afterwards nobody feels like searching. So put a few things together while you have a clear head: a soft cloth, something to drink, something sweet, lip balm, a warm layer, a charger, perhaps a note to yourself.',
      'Each of you can have a box, also at two ends of a phone line. Some people add a thing that smells or feels like the other.',
    ],
    try: 'Collect five small things this week, and find them a place by the bed.',
    claims: ['what many people say'],
  },
} as const satisfies Record<CardId, CardWords>;
