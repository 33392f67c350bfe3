import type { LearnWords } from '../words';

export const paths: LearnWords['paths'] = {
  'path.new': { title: 'New to this', lead: 'What it is, and how little it takes.' },
  'path.far': { title: 'Far apart', lead: 'Care through a phone, and in the quiet after.' },
  'path.intense': {
    title: 'After something intense',
    lead: 'A slow way down, and the days that follow.',
  },
  'path.gentle': { title: 'Gentle', lead: 'Choice first, with nothing sudden.' },
  'path.solo': { title: 'On my own', lead: 'The same care, for one.' },
  'path.led': { title: 'For the one who led', lead: 'You get looked after too.' },
};
