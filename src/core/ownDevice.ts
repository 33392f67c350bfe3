const mark = 'own device';

/** Origin of what another device of the same person has written: one for each connection, which does not send it back. */
export const createOwnOrigin = (): object => ({ mark });

export const isOwnOrigin = (origin: unknown): boolean =>
  typeof origin === 'object' && origin !== null && 'mark' in origin && origin.mark === mark;
