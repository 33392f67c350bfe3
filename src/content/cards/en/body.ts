import type { CardId, CardWords } from '../types';

export const body = {
  'card.07': {
    title: 'Hormones, honestly',
    body: [
      'You may have read that sex floods the body with this or that. What was measured is more modest. In small laboratory studies, oxytocin rose a little around orgasm and fell back within half an hour. A settling hormone called prolactin stayed up for about an hour.',
      'No one has measured whether cuddling keeps any of them raised. You can enjoy being close without a formula for it.',
    ],
    try: 'Notice how your body feels now, and again in ten minutes. That is all the measuring you need.',
    claims: ['short rises in a few people, measured in laboratories'],
  },
  'card.08': {
    title: 'A body coming down',
    body: [
      'Heart, breath and muscles work harder during sex. Afterwards they calm down on their own, mostly within minutes, whatever you do. Some people feel sleepy then, others wide awake, and a few feel shaky or cold.',
      'Quiet, low light and slow movements may make the way down more pleasant. There is no need to hurry it, or to do it well.',
    ],
    try: 'Stay lying for ten breaths of your own length before you get up.',
    claims: ['heart and blood pressure rise briefly and settle by themselves'],
  },
  'card.09': {
    title: 'Touch calms many, not all',
    body: [
      'Studies show that kind touch can ease pain, worry and low mood. More than a hundred of them, taken together, point that way. None looked at the hours after sex.',
      'But touch is not good by nature. In one small study, people hurt by others strongly disliked slow stroking that others enjoyed. Skin that has had enough for one day is a good reason too. Not wanting it says nothing about love.',
    ],
    try: 'Offer a choice of two: “My hand on your back, or me beside you without touching?”',
    claims: ['kind touch in general', 'some people dislike slow stroking'],
  },
  'card.10': {
    title: 'Your own hand counts',
    body: [
      'Nobody there to hold you? In one trial with 159 adults, people laid a hand on their own heart before a stressful task. A stress hormone rose less in them, about as it did after a hug.',
      'Their heartbeat was the same, and so was the stress they felt. So you may notice nothing at all, and it can still be a kind thing to do.',
    ],
    try: 'Rest one hand, or anything soft and warm, on your chest or belly. Stay for five breaths.',
    claims: ['one trial, on stress and not on sex'],
  },
  'card.11': {
    title: 'Slow breathing',
    body: [
      'Breathing about six times a minute changes the rhythm of the heart. Studies show this clearly. Whether people also feel calmer is less certain, and the exercises that worked took five minutes or more, on many days.',
      'So one minute of slow breaths is a pause, and a pleasant one. It is no treatment. If you get dizzy, breathe as you like.',
    ],
    try: 'In while you count to four, out while you count to six, for one minute.',
    claims: ['what slow breathing does to the heart', 'feeling less stressed'],
  },
  'card.12': {
    title: 'Not a breath person?',
    body: [
      'Watching your breath can feel tight or strange. It suits some people and makes others uneasy, and you owe nobody an effort there.',
      'There are other things to hold on to. Listen for the farthest sound you can hear. Find three things in the room that are blue. Feel where your feet or your seat meet what carries you. Many people find this steadying.',
    ],
    try: 'With open eyes, let your gaze stop at five things, one after the other.',
    claims: ['sounds, sights and feet as an anchor'],
  },
  'card.25': {
    title: 'Water and something to eat',
    body: [
      'In a small study, sex came out as moderate effort, like a brisk walk uphill. It takes more than that to dry out. A glass of water is a kindness more than a medicine, and that is enough of a reason.',
      'A snack works in the same way. Some people want one, some would rather not. Bring it, put it down, and make nothing of it.',
    ],
    try: 'Put a glass of water beside the bed before you begin.',
    claims: ['how much effort sex takes'],
  },
  'card.26': {
    title: 'Washing and peeing',
    body: [
      'Some people like to wash straight away, others like to stay as they are. Both are fine. A towel within reach saves a cold walk.',
      'You may have heard that peeing afterwards keeps bladder infections away. The only small study could not tell. It does no harm, so go if you feel like it. If it often burns, a doctor can help.',
    ],
    try: 'Lay out a soft cloth beforehand, so that nobody has to leave before they are ready.',
    claims: ['peeing afterwards may help a little, or not at all'],
  },
  'card.27': {
    title: 'Warmth, weight, position',
    body: [
      'A body that was hot a moment ago can be cold the next. A cover, socks, or a pillow under the knees can matter more than fine words.',
      'Heavy blankets and soft things to hold do some of what touch does: in studies they helped the body about as much, the mind somewhat less. So if you are alone, or don’t want hands on you, they are a good answer.',
    ],
    try: 'Ask, “Too warm, too cold, or squashed anywhere?”, and then mend that one thing.',
    claims: ['soft and heavy things do some of what touch does', 'covers and pillows after sex'],
  },
  'card.28': {
    title: 'Pain is information',
    body: [
      'A little soreness that fades by tomorrow is common. See a doctor for pain that comes back, bleeding that is not a period, burning when you pee, or sores. Most of it can be treated, and nobody there will be shocked.',
      'Strong or growing pain, heavy bleeding, or trouble breathing can’t wait. Call your local emergency number. Help & support, at the top, has the full list.',
    ],
    try: 'Say where it hurts, out loud, even if it is small. Then stop what hurts.',
    claims: [],
  },
  'card.36': {
    title: 'Senses differ',
    body: [
      'One person melts under a feather touch, and another wants to jump out of the window. Light, noise, smells and fabrics can soothe or hurt, and after sex the senses may be wide open.',
      'Autistic adults who were interviewed described this well: the same sense that brings joy can be too much an hour later. Firm or light, bright or dim, talk or hush: ask about each by itself.',
    ],
    try: 'Change one thing in the room: the lamp, the music, or the blanket. See who breathes out.',
    claims: ['interviews with autistic adults'],
  },
} as const satisfies Record<CardId, CardWords>;
