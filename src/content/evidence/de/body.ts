import type { EvidenceId, EvidenceWords } from '../types';

export const body = {
  E15: {
    who: 'Ein Überblick über 13 Studien, meist mit einzelnen Menschen im Labor.',
    limit: 'Blut ist nicht Gehirn, und was Kuscheln danach tut, hat niemand gemessen.',
  },
  E16: {
    who: '10 Männer und 10 Frauen, im Labor gemessen.',
    limit: 'Sehr wenige Menschen, an einem sehr ungewöhnlichen Ort für Sex.',
  },
  E17: {
    who: 'Drei kleine Laborstudien, mit Paaren und mit Einzelnen.',
    limit: 'Sehr wenige Menschen. Welche Art Sex besser ist, sagt es nicht.',
  },
  E18: {
    who: '34 Ehepaare. Einige lernten vier Wochen lang warme Berührung.',
    limit: 'Ein kleiner Versuch, und nicht über die Zeit nach dem Sex.',
  },
  E19: {
    who: '59 Frauen, mit und ohne Umarmung.',
    limit: 'Es zeigt einen Zusammenhang, keine Ursache.',
  },
  E20: {
    who: 'Paare im Labor, mit oder ohne Umarmung vor einer anstrengenden Aufgabe.',
    limit:
      'Das Stresshormon war bei Frauen niedriger, bei Männern nicht. Anders fühlte sich niemand.',
  },
  E21: {
    who: '159 Erwachsene in einem Versuch: Umarmung, Hand aufs eigene Herz, oder nichts, vor einer anstrengenden Aufgabe.',
    limit: 'Ein Stresshormon war niedriger. Herzschlag und gefühlte Anspannung nicht.',
  },
  E22: {
    who: '137 Studien zusammengenommen, etwa 13.000 Menschen.',
    limit: 'Es geht um Berührung allgemein. Nach dem Sex wurde sie nicht untersucht.',
  },
  E23: {
    who: 'Paare, darunter Menschen, die lieber etwas Abstand haben.',
    limit: 'Ein Zusammenhang. Er gibt niemandem einen Grund, Berührung zu drängen.',
  },
  E24: {
    who: 'Menschen mit Folgen von Gewalt durch andere, und eine Vergleichsgruppe.',
    limit: 'Eine kleine Laborstudie über eine Art langsamer Berührung.',
  },
  E25: {
    who: 'Autistische Erwachsene, befragt zu Nähe und Sinnen.',
    limit: 'Wenige Stimmen, ausführlich erzählt. Sie stehen nicht für alle.',
  },
  E26: {
    who: '223 Studien über langsames Atmen.',
    limit: 'Es geht um den Rhythmus des Herzens. Ruhe zu fühlen ist eine andere Frage.',
  },
  E27: {
    who: '31 Studien, 1.133 Menschen mit etwa sechs Atemzügen in der Minute.',
    limit: 'Das Herz änderte sich deutlich. Gefühle änderten sich weniger sicher.',
  },
  E28: {
    who: '12 Versuche mit Atemübungen, 785 Menschen.',
    limit: 'Viele der Versuche hatten Schwächen.',
  },
  E29: {
    who: 'Ein Überblick über 58 Versuche mit Atmen gegen Anspannung.',
    limit: 'Sehr verschiedene Übungen. Die genaue Quelle wird noch geprüft.',
  },
  E30: {
    who: 'Menschen, die meditieren, gefragt nach unerwünschten Wirkungen.',
    limit: 'Eine Umfrage über Meditation, die mehr ist als eine Minute Ruhe.',
  },
  E31: {
    who: 'Menschen, die es tun, und die es lehren. Eine gute Studie zu dieser Übung allein fand sich nicht.',
    limit: 'Erfahrungswissen. Es kann helfen oder auch nicht.',
  },
  E32: {
    who: 'Ein Überblick über Laborstudien zum Benennen von Gefühlen.',
    limit: 'Eine spätere Studie fand, dass Benennen auch im Weg stehen kann.',
  },
  E33: {
    who: '174 Ergebnisse zusammengenommen, darüber, wie Menschen auf vieles zurückblicken.',
    limit: 'Für reiche Erlebnisse stimmt es weniger, und für Sex hat es niemand erprobt.',
  },
} as const satisfies Partial<Record<EvidenceId, EvidenceWords>>;
