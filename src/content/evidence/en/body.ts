import type { EvidenceId, EvidenceWords } from '../types';

export const body = {
  E15: {
    who: 'A review of 13 studies, most of them of people alone in a laboratory.',
    limit: 'Blood is not the brain, and nobody measured what cuddling does afterwards.',
  },
  E16: {
    who: '10 men and 10 women, measured in a laboratory.',
    limit: 'Very few people, in a very unusual place for sex.',
  },
  E17: {
    who: 'Three small laboratory studies, of couples and of people alone.',
    limit: 'Very few people. It says nothing about which kind of sex is better.',
  },
  E18: {
    who: '34 married couples. Some of them were taught warm touch for four weeks.',
    limit: 'A small trial, and not about the time after sex.',
  },
  E19: {
    who: '59 women, with and without a hug from their partner.',
    limit: 'It shows a link, not a cause.',
  },
  E20: {
    who: 'Couples in a laboratory, who hugged or did not hug before a stressful task.',
    limit: 'The stress hormone was lower in women, not in men. Nobody felt different.',
  },
  E21: {
    who: '159 adults in a trial: a hug, a hand on one’s own heart, or neither, before a stressful task.',
    limit: 'A stress hormone was lower. Heartbeat and felt stress were not.',
  },
  E22: {
    who: '137 studies put together, about 13,000 people.',
    limit: 'It is about touch in general. Touch after sex was not studied.',
  },
  E23: {
    who: 'Couples, among them people who prefer some distance.',
    limit: 'A link. It gives nobody a reason to push touch.',
  },
  E24: {
    who: 'People living with the effects of violence by others, and a comparison group.',
    limit: 'A small laboratory study of one kind of slow touch.',
  },
  E25: {
    who: 'Autistic adults, who were interviewed about closeness and the senses.',
    limit: 'A few voices, told fully. They don’t stand for everyone.',
  },
  E26: {
    who: '223 studies of slow breathing.',
    limit: 'It is about the rhythm of the heart. Feeling calm is another question.',
  },
  E27: {
    who: '31 studies, 1,133 people breathing about six times a minute.',
    limit: 'The heart changed clearly. Feelings changed less surely.',
  },
  E28: {
    who: '12 trials of breathing exercises, 785 people.',
    limit: 'Many of the trials had weak spots.',
  },
  E29: {
    who: 'A review of 58 trials of breathing for stress.',
    limit: 'Very mixed exercises. The full reference is still being checked.',
  },
  E30: {
    who: 'People who meditate, asked about unwanted effects.',
    limit: 'A survey about meditation, which is more than a minute of quiet.',
  },
  E31: {
    who: 'People who use it and people who teach it. No sound study of this exercise alone was found.',
    limit: 'Practice wisdom. It may help you or it may not.',
  },
  E32: {
    who: 'A review of laboratory studies on putting feelings into words.',
    limit: 'A later study found that naming a feeling can also get in the way.',
  },
  E33: {
    who: '174 results put together, about how people look back on many kinds of events.',
    limit: 'It holds less well for rich events, and nobody has tested it for sex.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;
