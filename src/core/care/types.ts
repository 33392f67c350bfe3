/** The words of the care model (care.md section 4). Pure data; nothing here knows a screen or a clock. */

/** `pref.T01` of the care document is `T01` in data. Ids are never reused. */
export type PrefId = string;

/** The groups of the hundred items. `M`: the places of the touch map, which are asked and answered like items. */
export type PrefGroup = 'T' | 'W' | 'P' | 'F' | 'C' | 'H' | 'L' | 'D' | 'Z' | 'X' | 'S' | 'R' | 'M';

/** What kind of closeness the care follows. A kind may tighten what a person says in general, never loosen it. */
export type Kind = 'gentle' | 'intense' | 'quick' | 'first' | 'solo' | 'distance';

/**
 * G/R items are asked twice (to give, to receive); M is mutual; O is one's own or the surroundings. `give` and
 * `receive` are the two halves of one act that the document asks as two items (P09 and P08).
 */
export type PrefKind = 'giveReceive' | 'mutual' | 'own' | 'give' | 'receive';

export interface Preference {
  readonly id: PrefId;
  readonly group: PrefGroup;
  readonly kind: PrefKind;
  /** Where it makes sense at all; elsewhere it is neither asked nor offered. */
  readonly fits: readonly Kind[];
  /** Protected: never shown to a partner unless shared by a deliberate act. */
  readonly locked?: true;
  /** Fits time alone: it needs nobody else. */
  readonly solo?: true;
  /** Of a `give` or `receive` item: the item that asks the other half. */
  readonly counterpart?: PrefId;
  /** Bodies touch. Off in gentle mode until it is switched on for the evening; asked again at every step. */
  readonly touch?: true;
  /** Asked every time, aloud or by a nod, also where it is no touch. */
  readonly asksFirst?: true;
  /** Off in gentle mode. */
  readonly notGentle?: true;
  /** Places that the item names: one of them refused is the item refused. */
  readonly names?: readonly PrefId[];
  /** What it names is on the body of the one who gives. */
  readonly onGiver?: true;
  /** The touch map says where: the places that fit are told with the item. */
  readonly placed?: true;
  /** Of a place: refused in gentle mode as long as it is unanswered. */
  readonly closedGently?: true;
}

export type Direction = 'give' | 'receive' | 'both' | 'own';

/** `T05.give` */
export type AnswerKey = `${PrefId}.${Direction}`;

/** The five answers. The two refusals are states, never numbers, and never averaged. Unset is the absence of one. */
export type Answer = 'love' | 'nice' | 'fine' | 'notNow' | 'pleaseDont';

/** The answers that may ever leave the person's own devices. */
export type Liking = Extract<Answer, 'love' | 'nice' | 'fine'>;

export type Refusal = Exclude<Answer, Liking>;

/** How a person's answers stand, all things considered: for one kind, at one moment. */
export type Answers = ReadonlyMap<AnswerKey, Answer>;

/** What a partner shows: likings only. A refusal and an unanswered question look the same: absent. */
export type SharedAnswers = ReadonlyMap<AnswerKey, Liking>;

/** Who does it for whom; `both` for mutual items and for those that go both ways. */
export type Way = 'both' | 'meToThem' | 'themToMe';

/** One line of the care card, from the reader's side. */
export interface CardItem {
  readonly pref: PrefId;
  readonly way: Way;
}
