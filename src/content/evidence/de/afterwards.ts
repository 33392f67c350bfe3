import type { EvidenceId, EvidenceWords } from '../types';

export const afterwards = {
  E1: {
    who: '335 Menschen in einer Umfrage, dann 101 Paare, die drei Wochen Tagebuch führten.',
    limit:
      'Niemand sollte etwas ändern, also zeigt es nicht, was wovon kommt. Feste Paare, meist eine Frau und ein Mann.',
  },
  E2: {
    who: 'Vier Studien mit Paaren, einige mit täglichen Tagebüchern.',
    limit: 'Es zeigt, was zusammen auftritt, nicht, was wohin führt.',
  },
  E3: {
    who: '50 Paare aus einer Frau und einem Mann. Die Hälfte redete drei Wochen lang mehr nach dem Sex.',
    limit:
      'Klein, und gemischt: Männer waren zufriedener, Frauen nicht, und die Anspannung in einem späteren Streit blieb gleich.',
  },
  E4: {
    who: 'Menschen, die eine Umfrage über das Reden nach dem Sex beantworteten.',
    limit:
      'Ein einziger Zeitpunkt, also bleibt offen, was zuerst war. Hormone wurden nicht gemessen.',
  },
  E5: {
    who: '214 frisch verheiratete Paare in den USA, in zwei Studien mit täglichen Tagebüchern.',
    limit: 'Es geht um Sex und die Tage danach, nicht um Aftercare.',
  },
  E6: {
    who: '42 Paare in China, die an einem Programm über Berührung teilnahmen.',
    limit:
      'Klein, und nur ein Zusammenhang. Das Programm änderte nicht, was sie nach dem Sex taten.',
  },
  E7: {
    who: 'Studierende, in zwei Umfragen.',
    limit: 'Studierende sind nicht alle, und die Menschen waren sehr verschieden.',
  },
  E8: {
    who: '222 Studierende, alle Frauen.',
    limit: 'Sie mussten sich erinnern, und die Antwort hängt stark an der Frage.',
  },
  E9: {
    who: '230 Frauen, die eine Umfrage beantworteten.',
    limit:
      'Eine Umfrage in einer Gruppe. Kein gefundener Zusammenhang heißt nicht, dass es nie einen gibt.',
  },
  E10: {
    who: '1.208 Männer, die eine Umfrage beantworteten.',
    limit: 'Wer teilnahm, wollte teilnehmen. Über alle sagen die Zahlen wenig.',
  },
  E11: {
    who: '299 Menschen, die eine Umfrage über 21 Gefühle nach dem Sex beantworteten.',
    limit: 'Eine kleine Gruppe, die teilnehmen wollte, und ein weites Netz von Fragen.',
  },
  E12: {
    who: '4.217 Menschen vieler Orientierungen.',
    limit: 'Es sollte einen Fragebogen prüfen, nicht klären, woher Gefühle kommen.',
  },
  E13: {
    who: '156 Menschen, gefragt nach Sex in Beziehungen, flüchtigem Sex und Sex mit sich selbst.',
    limit: 'Aufgeteilt ist das eine sehr kleine Gruppe.',
  },
  E14: {
    who: '172 LGBTQIA+ Menschen, die eine Umfrage beantworteten.',
    limit: 'Klein, freiwillig, und die genaue Quelle wird noch geprüft.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;
