import { arrange, changed } from './arrange';
import { castingFor, type Casting } from './casting';
import type { ComposeInput, Composition, CutInput } from './composeTypes';
import { selectBlocks } from './select';
import type { Cast } from './sizing';
import type { BlockId } from './script';

/** The part of the time that a session fills at least, where there are words enough. */
const filled = 0.9;

/** Blocks that a composed session may have beside the usual number, so that its time is filled. */
const mostMore = 8;

/** What fills a session whose own steps cannot be heard tonight: quiet things that name nothing. */
const fillers: readonly BlockId[] = [
  'blk.N4',
  'blk.B6',
  'blk.N7',
  'blk.M1',
  'blk.K4',
  'blk.N5',
  'blk.B8',
  'blk.M3',
  'blk.Z1',
  'blk.Z2',
];

const insertFiller = (casting: Casting, { library }: CutInput, casts: readonly Cast[]) => {
  const taken = new Set(casts.map(({ block }) => block.id));
  const order = [...library.blocks.keys()];
  const block = fillers
    .flatMap((id) => library.blocks.get(id) ?? [])
    .find((each) => !taken.has(each.id) && casting.may(each));
  if (!block) return null;
  const rank = (id: BlockId) => order.indexOf(id);
  const ending = casts.findIndex((cast) => cast.block.ending);
  const after = casts.findLastIndex((cast) => rank(cast.block.id) < rank(block.id)) + 1;
  const at = Math.max(1, ending < 0 ? after : Math.min(after, ending));
  return casts.toSpliced(at, 0, { block, twinOf: null });
};

const castCut = (casting: Casting, { library, definition, minutes }: CutInput): readonly Cast[] => {
  const cut = definition.cuts.find((each) => each.minutes === minutes);
  if (!cut) throw new Error(`${definition.id} has no ${minutes} minutes`);
  const taken = new Set<BlockId>();
  return cut.steps.flatMap((step): Cast[] => {
    const options = typeof step === 'string' ? [step] : step;
    const wished = options.find((id) => {
      const block = library.blocks.get(id);
      return block && casting.may(block) && !taken.has(id);
    });
    const [first = 'blk.A1'] = options;
    const block = casting.standIn(wished ?? first, taken);
    if (!block) return [];
    taken.add(block.id);
    const original = library.blocks.get(first);
    const isStandIn = block.id !== first && original?.noTouchTwin && !block.tags.includes('touch');
    return [{ block, twinOf: isStandIn ? original : null }];
  });
};

/**
 * One of the guided sessions, for these people tonight: blocks that cannot be heard are replaced or left out, and what
 * is left fills the time. Null where nothing of it can be heard.
 */
export const composeCut = (input: CutInput): Composition | null => {
  const { definition, minutes } = input;
  const gentle = input.scene.gentle || definition.gentle === true;
  // A scene in gentle mode has touch only where it was switched on for the evening; any other knows of no such switch.
  const touch = input.touch && (definition.gentle !== true || input.scene.gentle);
  const around = { ...input, touch, scene: { ...input.scene, gentle } };
  const casting = castingFor(around);
  const arranged = (casts: readonly Cast[]) =>
    arrange(around, casting, { id: definition.id, minutes, gentle, casts });

  let casts = castCut(casting, input);
  let best = arranged(casts);
  for (;;) {
    const isFull = best !== null && best.plan.totalS >= filled * minutes * 60;
    const more = isFull ? null : insertFiller(casting, input, casts);
    const longer = more && arranged(more);
    if (!more || !longer || (best && longer.plan.totalS <= best.plan.totalS)) break;
    casts = more;
    best = longer;
  }
  return best && input.changes ? arranged(changed(around, casting, heardOf(casts, best))) : best;
};

/** Of what was chosen, what had room. */
const heardOf = (casts: readonly Cast[], { steps }: Composition): readonly Cast[] =>
  casts.filter(({ block }) => steps.some((step) => step.block === block.id));

/** Heavy talk too early or too late (care.md 5.6, rule 5). */
const misplaced = ({ library }: ComposeInput, { plan }: Composition): BlockId | null => {
  const wrong = plan.steps.find(({ block, startS, durationS }, index) => {
    const { heavy } = library.blocks.get(block) ?? {};
    if (!heavy) return false;
    const early = block !== 'blk.K3' && startS < 300;
    const late = startS + durationS > plan.totalS - 90;
    return early || late || plan.steps[index + 1]?.block === 'blk.Z4';
  });
  return wrong?.block ?? null;
};

/**
 * Composes a session of so many minutes for these people tonight (care.md 5.6). Never longer than that; nothing that
 * anybody here refuses, nor, of two people, that either has left open. Pure: the same input, the same session.
 */
export const composeSession = (input: ComposeInput): Composition => {
  const casting = castingFor(input);
  const { minutes, scene } = input;
  const arranged = (casts: readonly Cast[]): Composition => {
    const made = arrange(input, casting, { id: 'ses.own', minutes, gentle: scene.gentle, casts });
    if (!made) throw new Error('Not even a welcome fits');
    return made;
  };
  const banned = new Set<BlockId>();
  let more = 0;
  for (;;) {
    const casts = selectBlocks(input, casting, { banned, more });
    const made = arranged(casts);
    const wrong = misplaced(input, made);
    if (wrong) banned.add(wrong);
    else if (made.plan.totalS < filled * minutes * 60 && more < mostMore) more += 2;
    else return input.changes ? arranged(changed(input, casting, heardOf(casts, made))) : made;
  }
};
