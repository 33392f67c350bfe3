import type { GlossaryWords } from '../glossary';

export const words: GlossaryWords = {
  'term.aftercare': {
    term: 'Aftercare',
    meaning: 'Looking after body and feelings when sex is over, for each other or for yourself.',
  },
  'term.afterglow': {
    term: 'Afterglow',
    meaning: 'A warm, contented feeling that can stay for hours or a day or two.',
  },
  'term.anchor': {
    term: 'Anchor',
    meaning: 'Something to rest your attention on: a sound, a sight, your feet, your breath.',
  },
  'term.boundary': {
    term: 'Limit',
    meaning: 'What you don’t want. It needs no reason and can be set at any moment.',
  },
  'term.careCard': {
    term: 'Care card',
    meaning: 'The page in Hearth that shows what both of you like, and nothing else.',
  },
  'term.checkIn': {
    term: 'Check-in',
    meaning: 'A short look at how you are, with a few taps or words. Nothing is added up.',
  },
  'term.comfortBox': {
    term: 'Box of comforts',
    meaning: 'A few soft, warm or tasty things that you put ready beforehand.',
  },
  'term.consent': {
    term: 'Consent',
    meaning: 'A free yes to one thing, now. It can be taken back at any time.',
  },
  'term.distance': {
    term: 'At a distance',
    meaning: 'Being intimate by phone, video or message.',
  },
  'term.drop': {
    term: 'Drop',
    meaning: 'A low, empty or tearful time after something intense. The word comes from kink.',
  },
  'term.gentleMode': {
    term: 'Gentle mode',
    meaning: 'A slower way through Hearth: no surprises, no touch unless you ask for it.',
  },
  'term.grounding': {
    term: 'Grounding',
    meaning: 'Turning to what you can see, hear and feel around you, to feel steadier.',
  },
  'term.kink': {
    term: 'Kink',
    meaning: 'Play with power, roles, ropes or strong sensations, agreed on by all who take part.',
  },
  'term.leading': {
    term: 'Leading and receiving',
    meaning: 'One person guides what happens, the other takes it in. Both can stop it.',
  },
  'term.lowMood': {
    term: 'Low mood afterwards',
    meaning: 'Feeling sad, flat or cross after sex, even if it was wanted and good.',
  },
  'term.oxytocin': {
    term: 'Oxytocin',
    meaning:
      'A hormone that rises for a short while around orgasm. Its part in closeness is unclear.',
  },
  'term.preference': {
    term: 'Preference',
    meaning: 'What you tend to like. It is no promise, and it can change.',
  },
  'term.prolactin': {
    term: 'Prolactin',
    meaning: 'A hormone that stays raised for about an hour after orgasm.',
  },
  'term.savouring': {
    term: 'Savouring',
    meaning: 'Lingering over a good moment, so that its details sink in.',
  },
  'term.scene': {
    term: 'Scene',
    meaning: 'In kink: the time from an agreed beginning to an agreed end.',
  },
  'term.selfKindness': {
    term: 'Self-kindness',
    meaning: 'A friendly tone towards yourself, most of all on hard days.',
  },
  'term.settle': {
    term: 'Settling',
    meaning: 'Coming to rest again, at the speed your own body takes.',
  },
  'term.solo': {
    term: 'Solo',
    meaning: 'Sex with yourself. It can be looked after as well.',
  },
  'term.trial': {
    term: 'Trial',
    meaning: 'A study in which chance decides who tries what. It can show what causes what.',
  },
};
