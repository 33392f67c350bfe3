/**
 * Around midnight a book has two rooms, and the same two devices meet in both. Content is asked for in one of them: the
 * first that opens. When that one is empty again, the other has its turn.
 */
export const createFloor = () => {
  const waiting = new Map<object, () => void>();
  const holder = (): object | undefined => waiting.keys().next().value;
  return {
    isHeldBy: (room: object): boolean => holder() === room,
    /** `ask`: called when the room's turn comes later. */
    enter(room: object, ask: () => void): void {
      if (!waiting.has(room)) waiting.set(room, ask);
    },
    leave(room: object): void {
      const wasHolder = holder() === room;
      waiting.delete(room);
      if (wasHolder) waiting.values().next().value?.();
    },
  };
};

export type Floor = ReturnType<typeof createFloor>;
