import { checked, unchecked, type Evidence } from './types';

/** What happens after sex, and low feelings afterwards (care.md 1.1 and 1.2). */
export const afterwards: readonly Evidence[] = [
  {
    id: 'E1',
    citation: checked(
      'Muise, Giang and Impett, 2014. Archives of Sexual Behavior 43(7), 1391–1402',
    ),
    dois: [checked('10.1007/s10508-014-0305-3')],
    design: 'diary',
    grade: 'good',
  },
  {
    id: 'E2',
    citation: checked(
      'Debrot, Meuwly, Muise, Impett and Schoebi, 2017. Personality and Social Psychology Bulletin',
    ),
    dois: [unchecked('10.1177/0146167216684124')],
    design: 'diary',
    grade: 'good',
  },
  {
    id: 'E3',
    citation: checked('Denes and others, 2020. Communication Monographs, 267–290'),
    dois: [checked('10.1080/03637751.2020.1726424')],
    design: 'trial',
    grade: 'good',
  },
  {
    id: 'E4',
    citation: checked('Denes, 2012. Western Journal of Communication'),
    dois: [unchecked('10.1080/10570314.2011.651253')],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E5',
    citation: checked('Meltzer and others, 2017. Psychological Science 28(5), 587–598'),
    dois: [unchecked('10.1177/0956797617691361')],
    design: 'diary',
    grade: 'good',
  },
  {
    id: 'E6',
    citation: checked('After the Act, 2025. Sexes 6(3), 48'),
    dois: [checked('10.3390/sexes6030048')],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E7',
    citation: checked('Hughes and Kruger, 2011. Journal of Sex Research; Kruger and Hughes'),
    dois: [],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E8',
    citation: checked('Bird and others, 2011. International Journal of Sexual Health'),
    dois: [checked('10.1080/19317611.2010.509689')],
    design: 'survey',
    grade: 'good',
  },
  {
    id: 'E9',
    citation: checked('Schweitzer, O’Brien and Burri, 2015. Sexual Medicine 3, 229–237'),
    dois: [checked('10.1002/sm2.74')],
    design: 'survey',
    grade: 'good',
  },
  {
    id: 'E10',
    citation: checked('Maczkowiack and Schweitzer, 2019. Journal of Sex and Marital Therapy'),
    dois: [unchecked('10.1080/0092623X.2018.1488326')],
    design: 'survey',
    grade: 'good',
  },
  {
    id: 'E11',
    citation: checked('Burri and Hilpert, 2020. Journal of Sexual Medicine 17(3), 556–559'),
    dois: [checked('10.1016/j.jsxm.2019.12.009')],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E12',
    citation: checked('Schweitzer and others, 2021. Sexual Medicine 9(1), 100291'),
    dois: [checked('10.1016/j.esxm.2020.100291')],
    design: 'survey',
    grade: 'good',
  },
  {
    id: 'E13',
    citation: checked('Journal of Sex and Marital Therapy, 2024'),
    dois: [checked('10.1080/0092623X.2024.2346165')],
    design: 'survey',
    grade: 'early',
  },
  {
    id: 'E14',
    citation: unchecked('Toussaint and others'),
    dois: [],
    design: 'survey',
    grade: 'early',
  },
];
