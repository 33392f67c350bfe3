import { err } from '../../core/result';
import { createQueue } from '../queue';
import { holdFiles, takeLock } from './hold';
import type { Answered, Asked, OpenFiles, Opened, Question } from './messages';
import { NewerFile, openPair, type Pair } from './pair';
import { createFileStores, type FileStores } from './stores';

/** Runs in a worker of its own, the only place where browsers write to files at once. It sees sealed bytes alone. */

let place: OpenFiles | undefined;
let held: { pair: Pair; stores: FileStores } | undefined;

const lost = err({ type: 'StorageLost' } as const);

const say = (message: Answered) => postMessage(message);

const letGo = () => {
  held?.pair.close();
  held = undefined;
};

const openHere = async ({ directory }: OpenFiles): Promise<Opened> => {
  letGo();
  const handles = await holdFiles(directory);
  if (typeof handles === 'string') return handles;
  try {
    const pair = openPair(handles);
    held = { pair, stores: createFileStores(pair, letGo) };
    return pair.isBorn ? 'held' : 'empty';
  } catch (cause) {
    for (const handle of handles) handle.close();
    if (cause instanceof NewerFile) return 'newer';
    if (cause instanceof DOMException) return 'impossible';
    throw cause;
  }
};

const open = async (asked: OpenFiles): Promise<Opened> => {
  place = undefined;
  letGo();
  const locked = takeLock(asked.lock, () => {
    // Of this taking, not of one that came after it.
    if (place !== asked) return;
    place = undefined;
    letGo();
    say({ taken: true });
  });
  place = asked;
  // Both at once: whoever still has the files closes them once the lock is gone.
  const [opened] = await Promise.all([openHere(asked), locked]);
  if (place === asked) return opened;
  letGo();
  return 'busy';
};

const answer = async (question: Question): Promise<unknown> => {
  if (question.call === 'open') return open(question.args[0]);
  // Broken in between; whoever still leads opens them again.
  if (!held && place) await openHere(place);
  if (!held) return lost;
  const { stores } = held;
  return (stores[question.call] as (...args: readonly unknown[]) => unknown)(...question.args);
};

const inTurn = createQueue();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void inTurn(() => answer(data)).then(
    (value) => say({ id: data.id, value }),
    (cause: unknown) => say({ id: data.id, fault: String(cause) }),
  );
});
