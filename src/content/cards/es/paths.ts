import type { LearnWords } from '../words';

export const paths: LearnWords['paths'] = {
  'path.new': { title: 'Para empezar', lead: 'Qué es, y qué poco hace falta.' },
  'path.far': { title: 'Lejos', lead: 'Cuidado por teléfono, y en el silencio de después.' },
  'path.intense': {
    title: 'Después de algo intenso',
    lead: 'Una bajada lenta, y los días que siguen.',
  },
  'path.gentle': { title: 'Con suavidad', lead: 'Primero elegir, y nada de golpe.' },
  'path.solo': { title: 'A solas', lead: 'El mismo cuidado, para una persona.' },
  'path.led': { title: 'Para quien llevó las riendas', lead: 'También recibe cuidado.' },
};
