import type { EvidenceId, EvidenceWords } from '../types';

export const between = {
  E34: {
    who: '93 studies put together, more than 38,000 people.',
    limit: 'It shows what goes together. Happy couples may simply find it easier to talk.',
  },
  E35: {
    who: '48 studies of couples put together.',
    limit: 'It shows what goes together, not what leads to what.',
  },
  E36: {
    who: '79 couples, who told each other good news and bad news.',
    limit: 'One group of couples. It shows a link, also two months later.',
  },
  E37: {
    who: 'Couples who were taught to answer good news warmly, and couples who did something else.',
    limit: 'Partners seemed more grateful. The person’s own satisfaction stayed the same.',
  },
  E38: {
    who: '20 trials of savouring put together, about 4,800 people.',
    limit: 'It is about savouring in daily life. The time after sex was not studied.',
  },
  E39: {
    who: '27 trials of self-kindness courses put together.',
    limit:
      'Courses of some weeks, some of them weakly tested. Groups gained more than people alone.',
  },
  E40: {
    who: '263 couples in which one partner had little desire and suffered from it.',
    limit: 'A link at one moment. Six months later it was gone.',
  },
  E41: {
    who: '70 people who wrote about good things for 15 minutes, three times a week.',
    limit: 'Small, and far more writing than a line in the evening.',
  },
  E42: {
    who: 'Studies of how long new habits take.',
    limit: 'People differ widely, from 4 days to 335. Nobody has studied aftercare habits.',
  },
  E43: {
    who: '52 studies put together, about 19,700 people, and some smaller studies that disagree.',
    limit: 'Links only. Much phone use beside a partner is harmless.',
  },
  E44: {
    who: 'Couples who used an online programme, 742 and 671 in two trials, and one app without a comparison.',
    limit: 'Small gains, from programmes that were not about aftercare.',
  },
  E45: {
    who: '647 people, asked how they keep in touch.',
    limit: 'A survey. It shows what goes together.',
  },
  E46: {
    who: 'People in long-distance relationships who answered a survey.',
    limit: 'A survey. It shows what goes together.',
  },
  E47: {
    who: 'People asked about solo sex, some of them day by day.',
    limit: 'Mixed results, and links only.',
  },
  E48: {
    who: '21 couples, whose effort during sex was estimated.',
    limit: 'A small group, and an estimate.',
  },
  E49: {
    who: 'One small comparison of women with and without a bladder infection.',
    limit: 'Too small to tell. The result could be chance.',
  },
  E50: {
    who: '58 people who practise kink, measured before and after.',
    limit: 'Care was watched, not tested. People knew they were being studied.',
  },
  E51: {
    who: '35 couples who practise kink, and 27 people for comparison.',
    limit: 'Small, and about hormones during a scene more than the care after it.',
  },
  E52: {
    who: '40 people who take the leading role in kink, who were interviewed.',
    limit: 'Their own words, told fully. They don’t stand for everyone.',
  },
  E53: {
    who: 'A review of how kink communities ask and agree.',
    limit: 'It describes good practice. It is not a test of it.',
  },
  E54: {
    who: 'People in kink communities, and those who write for them. No study was found.',
    limit: 'Nobody knows how common it is, or what helps most.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;
