import type { AboutWords } from '../about';

export const words: AboutWords = {
  sections: {
    'about.hearth': {
      title: 'What Hearth is',
      text: [
        'Hearth is for the time after sex: for two, for more, or for one. It offers words, quiet, small ideas and a place to write.',
        'It says nothing about what happens before. It counts nothing, and it compares nobody.',
      ],
    },
    'about.word': {
      title: 'Where the word comes from',
      text: [
        'In this sense, “aftercare” comes from kink communities, who made it a custom. Sex therapists and others took it up, because the need is wider than kink.',
        'We use the word with thanks to those who found it.',
      ],
    },
    'about.apps': {
      title: 'What an app can and can’t do',
      text: [
        'It can remind you of ideas, read to you, and keep what you want to remember. It can’t know how you are. It can’t tell whether somebody means a yes.',
        'Nobody has tested Hearth in a study. Programmes of other kinds helped couples a little.',
      ],
    },
    'about.therapy': {
      title: 'Not therapy, not medicine',
      text: [
        'Hearth treats nothing and finds no illnesses. It can stand beside therapy, and it can’t stand in for it.',
        'If something weighs on you for weeks, hurts, or makes you afraid, a person can do more than a screen.',
      ],
    },
    'about.sources': {
      title: 'How we word things',
      text: [
        'Every card names its sources and says in plain words how well it is supported. From strong to weak: well supported, some good support, early signs, practice wisdom.',
        'We say “goes together with” where nobody knows what causes what. What we could not check, we leave out.',
      ],
    },
    'about.gaps': {
      title: 'What nobody knows yet',
      text: [
        'No study has tested aftercare as a whole, in any group of people. Nobody knows how much of it is enough.',
        'Most of what was studied concerns young couples of a woman and a man, in rich countries. That leaves out a great many of us.',
      ],
    },
  },
  helpers: {
    'helper.emergency': {
      who: 'Local emergency number',
      what: 'Danger, strong pain, heavy bleeding, trouble breathing.',
      ask: '“I need help now, at this address.”',
    },
    'helper.doctor': {
      who: 'Family doctor',
      what: 'Pain that comes back, bleeding, low mood, sleep.',
      ask: '“This happens after sex. Could we look into it?”',
    },
    'helper.clinic': {
      who: 'Sexual health clinic',
      what: 'Tests, contraception, HIV worries, sores, discharge.',
      ask: '“I would like a check-up, and I have a question about last night.”',
    },
    'helper.pharmacy': {
      who: 'Pharmacy',
      what: 'Emergency contraception, soreness, a first opinion.',
      ask: '“Can I speak to you in private?”',
    },
    'helper.assault': {
      who: 'Sexual assault referral or rape crisis centre',
      what: 'When something happened that you did not want, lately or long ago.',
      ask: '“I don’t know what I want to do yet. Can we talk?”',
    },
    'helper.domestic': {
      who: 'Domestic abuse line',
      what: 'When somebody close frightens, controls or hurts you.',
      ask: '“Is it all right to talk without giving my name?”',
    },
    'helper.lgbtq': {
      who: 'LGBTQ+ line',
      what: 'When you want to talk to people who don’t need the basics explained.',
      ask: '“Do you know doctors or therapists I could go to?”',
    },
    'helper.crisis': {
      who: 'Emotional support or crisis line',
      what: 'When it is dark, late, and too much. Also for smaller things.',
      ask: '“I don’t want to be alone with this right now.”',
    },
    'helper.sexTherapist': {
      who: 'Sex therapist',
      what: 'When sex, or the time after it, is difficult again and again.',
      ask: '“Are you on the national register? Have you worked with this before?”',
    },
    'helper.pelvic': {
      who: 'Pelvic health physiotherapist',
      what: 'Pain, tension or leaking, also after a birth or an operation.',
      ask: '“Can we go slowly, and can I stop at any time?”',
    },
    'helper.kinkAware': {
      who: 'Kink-aware professional',
      what: 'When you want help without having to defend what you like.',
      ask: '“Are you used to working with people who practise kink?”',
    },
    'helper.trauma': {
      who: 'Trauma therapist',
      what: 'When the past keeps coming into the room.',
      ask: '“How would we begin, and who sets the pace?”',
    },
  },
  directories: [
    { name: 'findahelpline.com', what: 'Helplines in more than a hundred countries.' },
    { name: 'lila.help', what: 'Women’s shelters and helplines around the world.' },
  ],
};
