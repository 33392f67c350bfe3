import {
  directionsApart,
  everyChannel,
  lowestFirst,
  nothingWithheld,
  offeredToAll,
  signalsFirst,
  standsInKindly,
  touchAsks,
} from './careOfferRules';
import type { Property } from './careRuleTools';
import {
  expiredIsOpen,
  gapsUntold,
  heldBackForBoth,
  kindsTighten,
  nobodyKnowsWho,
  refusalsUnseen,
  tightensAtOnce,
} from './careSharingRules';

/**
 * The twelve rules of care.md 4.4 as properties of a rule table. The real one must have them all; each mutant must lack
 * the one that it breaks.
 */

/** By the number of the rule. */
export const properties = {
  '1 one refusal of anybody is enough': offeredToAll,
  '1 what all like is offered': nothingWithheld,
  '2 a kind tightens, never loosens': kindsTighten,
  '3 giving and receiving are separate': directionsApart,
  '4 every channel': everyChannel,
  '5 a signal outranks all': signalsFirst,
  '6 a no at once, a yes after a no tomorrow': tightensAtOnce,
  '7 refusals are byte-identical to nothing': refusalsUnseen,
  '7 nobody sees who refused': nobodyKnowsWho,
  '7 for both alone is held back': heldBackForBoth,
  '8 the lower liking first, and turns': lowestFirst,
  '9 what stands in': standsInKindly,
  '10 touch asks again': touchAsks,
  '11 what has ended is open, and no partner means no copy': expiredIsOpen,
  '12 nothing is told of gaps': gapsUntold,
} as const satisfies Readonly<Record<string, Property>>;

export type PropertyName = keyof typeof properties;
