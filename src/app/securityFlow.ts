import type { Problem } from '../core/errors';
import type { EventStore } from '../core/ports/storage';
import type { Clock } from '../core/ports/system';
import type { EventCrypto, StoredVault } from '../core/ports/vault';
import { ok, type Result } from '../core/result';
import { isRemovable, type SecurityEvent, type SecurityEventKind } from '../core/securityLog';

export interface SecurityFlowOptions {
  readonly events: EventStore;
  readonly crypto: EventCrypto;
  readonly clock: Clock;
  readonly stored: () => StoredVault;
}

/** The security log. `note` works while the vault is locked, the rest only while it is open. */
export const createSecurityFlow = ({ events, crypto, clock, stored }: SecurityFlowOptions) => {
  /** Readable events with their ids; what does not open stays where it is. */
  const readAll = async (): Promise<Result<{ id: number; event: SecurityEvent }[], Problem>> => {
    const read = await events.read();
    if (!read.ok) return read;
    const opened = await crypto.open(read.value.map(({ sealed }) => sealed));
    return ok(
      read.value.flatMap(({ id }, at) => {
        const event = opened[at];
        return event?.ok ? [{ id, event: event.value }] : [];
      }),
    );
  };

  return {
    /** Never stands in the way of what it tells of: where it cannot be written, that is that. */
    async note(kind: SecurityEventKind): Promise<void> {
      const { eventsKey } = stored();
      if (!eventsKey) return;
      const sealed = await crypto.seal(eventsKey, { kind, at: clock.now() }).catch(() => null);
      if (sealed) await events.append(sealed);
    },

    /** Newest first. */
    async read(): Promise<Result<readonly SecurityEvent[], Problem>> {
      const all = await readAll();
      if (!all.ok) return all;
      return ok(all.value.toReversed().map(({ event }) => event));
    },

    /** Takes away what is older than 14 days. */
    async clear(): Promise<Result<void, Problem>> {
      const all = await readAll();
      if (!all.ok) return all;
      const now = clock.now();
      const old = all.value.filter(({ event }) => isRemovable(event, now));
      return events.remove(old.map(({ id }) => id));
    },
  };
};

export type SecurityFlow = ReturnType<typeof createSecurityFlow>;
