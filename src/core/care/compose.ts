import { arrange, changed, type Cast } from './arrange';
import { castingFor, type Casting } from './casting';
import type { ComposeInput, Composition, CutInput } from './composeTypes';
import { selectBlocks } from './select';
import type { BlockId } from './script';

/** The part of the time that a session fills at least, where there are words enough. */
const filled = 0.9;

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
  const around = {
    ...input,
    scene: { ...input.scene, gentle: input.scene.gentle || input.definition.gentle === true },
  };
  const casting = castingFor(around);
  const { definition, minutes } = input;
  let casts = changed(around, casting, castCut(casting, input));
  let best: Composition | null = null;
  for (;;) {
    const made = arrange(around, casting, {
      id: definition.id,
      minutes,
      gentle: around.scene.gentle,
      casts,
    });
    if (!made || (best && made.plan.totalS <= best.plan.totalS)) return best;
    best = made;
    const more = made.plan.totalS < filled * minutes * 60 && insertFiller(casting, input, casts);
    if (!more) return best;
    casts = more;
  }
};

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
  const banned = new Set<BlockId>();
  for (;;) {
    const casts = changed(input, casting, selectBlocks(input, casting, banned));
    const { minutes, scene } = input;
    const made = arrange(input, casting, { id: 'ses.own', minutes, gentle: scene.gentle, casts });
    if (!made) throw new Error('Not even a welcome fits');
    const wrong = misplaced(input, made);
    if (!wrong) return made;
    banned.add(wrong);
  }
};
