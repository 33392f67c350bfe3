/** The words of the care model (care.md section 4). Pure data; nothing here knows a screen or a clock. */

/** `pref.T01` of the care document is `T01` in data. Ids are never reused. */
export type PrefId = string;

export type PrefGroup = 'T' | 'W' | 'P' | 'F' | 'C' | 'H' | 'L' | 'D' | 'Z' | 'X' | 'S' | 'R';

/**
 * G/R items are asked twice (to give, to receive); M is mutual; O is one's own or the surroundings. `give` and
 * `receive` are the two halves of one act that the document asks as two items (P09 and P08).
 */
export type PrefKind = 'giveReceive' | 'mutual' | 'own' | 'give' | 'receive';

export interface Preference {
  readonly id: PrefId;
  readonly group: PrefGroup;
  readonly kind: PrefKind;
  /** Protected: never shown to a partner unless shared by a deliberate act. */
  readonly locked?: true;
  /** Fits time alone: it needs nobody else. */
  readonly solo?: true;
  /** Of a `give` or `receive` item: the item that asks the other half. */
  readonly counterpart?: PrefId;
}

export type Direction = 'give' | 'receive' | 'both' | 'own';

/** `T05.give` */
export type AnswerKey = `${PrefId}.${Direction}`;

/** The five answers. The two refusals are states, never numbers, and never averaged. Unset is the absence of one. */
export type Answer = 'love' | 'nice' | 'fine' | 'notNow' | 'pleaseDont';

/** The answers that may ever leave the person's own devices. */
export type Liking = Extract<Answer, 'love' | 'nice' | 'fine'>;

export type Answers = ReadonlyMap<AnswerKey, Answer>;

/** What a partner shows: likings only. A refusal and an unanswered question look the same: absent. */
export type SharedAnswers = ReadonlyMap<AnswerKey, Liking>;

/** One line of the care card, from the reader's side. */
export interface CardItem {
  readonly pref: PrefId;
  /** Who does it for whom; `both` for mutual items and for those that go both ways. */
  readonly way: 'both' | 'meToThem' | 'themToMe';
}
