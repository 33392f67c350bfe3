import { checked, unchecked, type Evidence } from './types';

/** Talk, kindness, habits, phones, distance, and what kink communities know (care.md 1.5 and 1.6). */
export const between: readonly Evidence[] = [
  {
    id: 'E34',
    citation: checked('Mallory, 2022. Journal of Family Psychology 36, 358–371'),
    dois: [checked('10.1037/fam0000946')],
    design: 'pooled',
    grade: 'good',
  },
  {
    id: 'E35',
    citation: checked('Mallory and others, 2019. Journal of Sex Research 56, 882–898'),
    dois: [checked('10.1080/00224499.2019.1568375')],
    design: 'pooled',
    grade: 'good',
  },
  {
    id: 'E36',
    citation: checked(
      'Gable, Gonzaga and Strachman, 2006. Journal of Personality and Social Psychology 91, 904–917; Gable and Reis, 2010',
    ),
    dois: [checked('10.1037/0022-3514.91.5.904'), checked('10.1016/S0065-2601(10)42004-3')],
    design: 'laboratory',
    grade: 'good',
  },
  {
    id: 'E37',
    citation: checked('Journal of Social and Personal Relationships, 2015'),
    dois: [checked('10.1177/0265407514523545')],
    design: 'trial',
    grade: 'good',
  },
  {
    id: 'E38',
    citation: checked('Chen and others, 2026. Applied Psychology: Health and Well-Being'),
    dois: [checked('10.1111/aphw.70134')],
    design: 'pooled',
    grade: 'well',
  },
  {
    id: 'E39',
    citation: checked('Ferrari and others, 2019. Mindfulness 10, 1455–1473'),
    dois: [checked('10.1007/s12671-019-01134-6')],
    design: 'pooled',
    grade: 'well',
  },
  {
    id: 'E40',
    citation: checked('Dawson and others, 2023. Archives of Sexual Behavior 52, 3393–3404'),
    dois: [checked('10.1007/s10508-023-02658-8')],
    design: 'diary',
    grade: 'early',
  },
  {
    id: 'E41',
    citation: checked(
      'Smyth and others, 2018. JMIR Mental Health 5(4), e11290; Sohal and others, 2022',
    ),
    dois: [checked('10.2196/11290'), checked('10.1136/fmch-2021-001154')],
    design: 'trials',
    grade: 'good',
  },
  {
    id: 'E42',
    citation: checked('Singh and others, 2024. Healthcare 12, 2488; Lally and others, 2010'),
    dois: [checked('10.3390/healthcare12232488')],
    design: 'pooled',
    grade: 'good',
  },
  {
    id: 'E43',
    citation: checked(
      'Frontiers in Psychology, 2025; Beukeboom and Pollmann, 2021. Computers in Human Behavior; Denecker, 2024',
    ),
    dois: [
      checked('10.3389/fpsyg.2025.1561159'),
      checked('10.1016/j.chb.2021.106932'),
      checked('10.1177/20501579241298271'),
      checked('10.1007/s12144-024-06893-7'),
    ],
    design: 'pooled',
    grade: 'good',
  },
  {
    id: 'E44',
    citation: checked(
      'Hatch and others, 2024. Archives of Sexual Behavior 53, 2453–2460; Aicken and others, 2025. JMIR mHealth 13, e55433',
    ),
    dois: [checked('10.1007/s10508-024-02876-8'), checked('10.2196/55433')],
    design: 'trials',
    grade: 'good',
  },
  {
    id: 'E45',
    citation: checked(
      'Holtzman and others, 2021. Journal of Social and Personal Relationships 38, 3543–3565',
    ),
    dois: [checked('10.1177/02654075211043296')],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E46',
    citation: checked('Kafaee and Kohut. Canadian Journal of Human Sexuality'),
    dois: [],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E47',
    citation: checked(
      'Cervilla and others, 2024. Healthcare 12, 235; Burleson and others, 2007. Archives of Sexual Behavior 36, 357–368',
    ),
    dois: [checked('10.3390/healthcare12020235'), checked('10.1007/s10508-006-9071-1')],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E48',
    citation: checked('Frappier and others, 2013. PLoS ONE'),
    dois: [unchecked('10.1371/journal.pone.0079342')],
    design: 'laboratory',
    grade: 'early',
  },
  {
    id: 'E49',
    citation: checked('Clinical inquiry, 2002. Journal of Family Practice'),
    dois: [],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E50',
    citation: checked('Sagarin and others, 2009. Archives of Sexual Behavior 38, 186–200'),
    dois: [checked('10.1007/s10508-008-9374-5')],
    design: 'laboratory',
    grade: 'early',
  },
  {
    id: 'E51',
    citation: checked('Wuyts and others, 2020. Journal of Sexual Medicine; Wuyts and Morrens'),
    dois: [checked('10.1016/j.jsxm.2021.11.002')],
    design: 'laboratory',
    grade: 'early',
  },
  {
    id: 'E52',
    citation: checked('How Was That for You?, 2024. Journal of Sex Research'),
    dois: [checked('10.1080/00224499.2024.2410338')],
    design: 'interviews',
    grade: 'early',
  },
  {
    id: 'E53',
    citation: checked('Dunkley and Brotto, 2020. Sexual Abuse'),
    dois: [checked('10.1177/1079063219842847')],
    design: 'review',
    grade: 'practice',
  },
  { id: 'E54', citation: null, dois: [], design: 'practice', grade: 'practice' },
];
