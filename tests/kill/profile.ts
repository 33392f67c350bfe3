import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startBrowser } from './browser';
import type { Message, Op, Plan } from './messages';
import { createModel } from './model';
import { createRandom } from './random';

const passphrases = ['first words to open with', 'other words to open with'];

/** After every so many kills all of IndexedDB is gone, as Chromium itself deletes it at times. */
const killsADeletion = 10;

/** When the kill comes: so many milliseconds after this has been heard, or after the stream has begun. */
interface Shot {
  readonly after: Message['type'] | Op['kind'] | 'start';
  readonly ms: number;
}

/** A kill at any time catches mostly saves; every second one is aimed at something that takes but a moment. */
const shots = (seed: number): { keys: Plan['keys']; shot: Shot } => {
  const { below, pick } = createRandom(seed);
  const near = below(20);
  return pick<{ keys: Plan['keys']; shot: Shot }>([
    { keys: [], shot: { after: 'start', ms: 50 + below(750) } },
    { keys: ['renew'], shot: { after: 'start', ms: 50 + below(750) } },
    { keys: [], shot: { after: 'compact', ms: near } },
    { keys: [], shot: { after: 'merge', ms: near } },
    { keys: ['passphrase'], shot: { after: 'storing', ms: near } },
    { keys: ['passkey', 'passkey'], shot: { after: 'storing', ms: pick([0, 400]) + near } },
    { keys: ['renew'], shot: { after: 'storing', ms: near } },
    { keys: ['renew'], shot: { after: 'reseal', ms: below(100) } },
    { keys: ['renew'], shot: { after: 'forget', ms: near } },
  ]);
};

/** Nothing that is waited for takes longer. */
const patienceMs = 20_000;

export interface Outcome {
  readonly problems: readonly string[];
  /** How often Chromium itself deleted all of IndexedDB; it says so in its log. */
  readonly deleted: number;
  /** How often the test did. */
  readonly deletedByHand: number;
  /** How often each kind of operation was acknowledged, and how often it was under way at a kill. */
  readonly acknowledged: ReadonlyMap<Op['kind'], number>;
  readonly cutShort: ReadonlyMap<Op['kind'], number>;
}

const count = <T>(counts: Map<T, number>, kind: T) => counts.set(kind, (counts.get(kind) ?? 0) + 1);

/** Kills the browser of one profile again and again, and looks each time at what is there. */
export const killAgainAndAgain = async (
  url: string,
  { kills, seed }: { kills: number; seed: number },
): Promise<Outcome> => {
  const profile = await mkdtemp(path.join(tmpdir(), 'hearth-kill-'));
  const model = createModel({ passphrase: passphrases[0] as string, passkeys: [] });
  let deleted = 0;
  let deletedByHand = 0;
  const acknowledged = new Map<Op['kind'], number>();
  const cutShort = new Map<Op['kind'], number>();
  const problems: string[] = [];

  const start = async (hear: (message: Message) => void) => {
    const browser = await startBrowser(profile);
    await browser.page.exposeFunction('tell', hear);
    await browser.page.goto(url);
    await browser.page.waitForFunction(() => 'underFire' in globalThis);
    return browser;
  };

  type Browser = Awaited<ReturnType<typeof start>>;

  const open = async ({ page }: Browser) => {
    const tried = [...new Set(model.waysAllowed().map(({ passphrase }) => passphrase))];
    return model.settle(await page.evaluate((words) => underFire.open(words), tried));
  };

  /** Opens what the last kill has left, and holds it against what must be there. */
  const look = async (browser: Browser, round: number) => {
    const found = await open(browser).catch((cause: unknown) => [String(cause)]);
    problems.push(...found.map((problem) => `after kill ${round}: ${problem}`));
    if (browser.hasDeleted()) deleted += 1;
  };

  const deleteIndexedDb = async () => {
    deletedByHand += 1;
    await rm(path.join(profile, 'Default', 'IndexedDB'), { recursive: true });
  };

  const round = async (number: number) => {
    const { keys, shot } = shots(seed + number);
    if (number % killsADeletion === killsADeletion - 1) await deleteIndexedDb();
    const underWay = new Map<number, Op['kind']>();
    let hit = () => {};
    const heard = new Promise<boolean>((resolve) => (hit = () => resolve(true)));
    const browser = await start((message) => {
      if (message.type === 'begun') {
        model.begun(message.op);
        underWay.set(message.op.n, message.op.kind);
        if (message.op.kind === shot.after) hit();
      }
      if (message.type === 'acknowledged') {
        model.acknowledged(message.n);
        const kind = underWay.get(message.n);
        if (kind) count(acknowledged, kind);
        underWay.delete(message.n);
      }
      if (message.type === 'broken') {
        problems.push(`in round ${number}: ${message.what}`);
        hit();
      }
      if (message.type === shot.after) hit();
    });
    try {
      await look(browser, number);
      if (problems.length > 0) return;
      const plan: Plan = { seed: seed + number, from: number * 1_000_000, keys, passphrases };
      // Ends with the browser.
      void browser.page.evaluate((stream) => underFire.run(stream), plan).catch(() => {});
      if (shot.after !== 'start' && !(await Promise.race([heard, pause(patienceMs, false)]))) {
        problems.push(`round ${number} never came to ${shot.after}`);
      }
      await pause(shot.ms);
    } finally {
      await browser.kill();
    }
    for (const kind of underWay.values()) count(cutShort, kind);
  };

  try {
    const first = await start(() => {});
    await first.page.evaluate((words) => underFire.create(words), passphrases[0] as string);
    await first.kill();
    for (let number = 0; number < kills && problems.length === 0; number += 1) await round(number);
    const last = await start(() => {});
    await look(last, kills).finally(last.kill);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return { problems, deleted, deletedByHand, acknowledged, cutShort };
};
