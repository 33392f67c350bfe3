import type { FeelingWords } from '../feelings';

/** Chosen for German, not translated one by one. */
export const words: FeelingWords = {
  'feel.warm': 'warm',
  'feel.calm': 'ruhig',
  'feel.close': 'nah',
  'feel.playful': 'verspielt',
  'feel.proud': 'stolz',
  'feel.grateful': 'dankbar',
  'feel.content': 'zufrieden',
  'feel.dreamy': 'verträumt',
  'feel.tired': 'müde',
  'feel.quiet': 'still',
  'feel.tender': 'zart',
  'feel.exposed': 'dünnhäutig',
  'feel.unsure': 'unsicher',
  'feel.restless': 'unruhig',
  'feel.curious': 'neugierig',
  'feel.surprised': 'überrascht',
  'feel.flat': 'leer',
  'feel.sad': 'traurig',
  'feel.anxious': 'ängstlich',
  'feel.lonely': 'einsam',
  'feel.irritated': 'gereizt',
  'feel.ashamed': 'beschämt',
  'feel.numb': 'taub',
  'feel.overwhelmed': 'überwältigt',
};
