import type { LearnWords } from '../words';

export const paths: LearnWords['paths'] = {
  'path.new': { title: 'Neu hier', lead: 'Was es ist, und wie wenig es braucht.' },
  'path.far': { title: 'Weit weg', lead: 'Fürsorge durchs Telefon, und in der Stille danach.' },
  'path.intense': {
    title: 'Nach etwas Intensivem',
    lead: 'Ein langsamer Weg hinunter, und die Tage darauf.',
  },
  'path.gentle': { title: 'Sachte', lead: 'Erst die Wahl, und nichts Plötzliches.' },
  'path.solo': { title: 'Für mich allein', lead: 'Dieselbe Fürsorge, für eine Person.' },
  'path.led': { title: 'Für die Person, die geführt hat', lead: 'Auch sie wird umsorgt.' },
};
