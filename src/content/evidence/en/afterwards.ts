import type { EvidenceId, EvidenceWords } from '../types';

export const afterwards = {
  E1: {
    who: '335 people in a survey, then 101 couples who kept a diary for three weeks.',
    limit:
      'Nobody was asked to change anything, so it can’t show what causes what. Settled couples, most of them a woman and a man.',
  },
  E2: {
    who: 'Four studies of couples, some with daily diaries.',
    limit: 'It shows what goes together, not what leads to what.',
  },
  E3: {
    who: '50 couples of a woman and a man. Half of them talked more after sex for three weeks.',
    limit:
      'Small, and the result was mixed: men were more satisfied, women were not, and stress in a later argument stayed the same.',
  },
  E4: {
    who: 'People who answered a survey about talk after sex.',
    limit: 'One moment in time, so it can’t show what came first. No hormone was measured.',
  },
  E5: {
    who: '214 newly married couples in the US, in two studies with daily diaries.',
    limit: 'It is about sex and the days after it, not about aftercare.',
  },
  E6: {
    who: '42 couples in China who were taking part in a touch programme.',
    limit: 'Small, and it shows a link only. The programme did not change what they did after sex.',
  },
  E7: {
    who: 'Students, in two surveys.',
    limit: 'Students are not everyone, and people differed widely.',
  },
  E8: {
    who: '222 students, all women.',
    limit: 'People had to remember, and the answer depends much on how the question is put.',
  },
  E9: {
    who: '230 women who answered a survey.',
    limit: 'One survey of one group. That no link was found does not mean there is never one.',
  },
  E10: {
    who: '1,208 men who answered a survey.',
    limit: 'People chose to take part, so the numbers say little about everyone.',
  },
  E11: {
    who: '299 people who answered a survey about 21 feelings after sex.',
    limit: 'A small group that chose to take part, and a wide net of questions.',
  },
  E12: {
    who: '4,217 people of many orientations.',
    limit: 'It was made to test a questionnaire, not to find out why people feel as they do.',
  },
  E13: {
    who: '156 people, asked about sex in a relationship, casual sex and solo sex.',
    limit: 'A very small group once it is split up.',
  },
  E14: {
    who: '172 LGBTQIA+ people who answered a survey.',
    limit: 'Small, people chose to take part, and the full reference is still being checked.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;
