import type { FeelingWords } from '../feelings';

/** Chosen for Spanish, and without gender: each follows "con" or stands by itself. */
export const words: FeelingWords = {
  'feel.warm': 'calidez',
  'feel.calm': 'calma',
  'feel.close': 'cercanía',
  'feel.playful': 'ganas de jugar',
  'feel.proud': 'orgullo',
  'feel.grateful': 'gratitud',
  'feel.content': 'bienestar',
  'feel.dreamy': 'ensueño',
  'feel.tired': 'cansancio',
  'feel.quiet': 'recogimiento',
  'feel.tender': 'ternura',
  'feel.exposed': 'a flor de piel',
  'feel.unsure': 'duda',
  'feel.restless': 'inquietud',
  'feel.curious': 'curiosidad',
  'feel.surprised': 'sorpresa',
  'feel.flat': 'vacío',
  'feel.sad': 'tristeza',
  'feel.anxious': 'ansiedad',
  'feel.lonely': 'soledad',
  'feel.irritated': 'irritación',
  'feel.ashamed': 'vergüenza',
  'feel.numb': 'embotamiento',
  'feel.overwhelmed': 'desborde',
};
