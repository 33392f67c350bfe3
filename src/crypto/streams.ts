/** What stands behind the numbers that the page is given for a stream. */
export interface Streams<T> {
  add(stream: T): number;
  /** Throws where there is none, or it has ended: a mistake of the caller. */
  get(id: number): T;
  /** Does nothing where it has ended already. */
  end(id: number): void;
}

/** `release`: gives back what a stream holds. */
export const createStreams = <T>(release: (stream: T) => void): Streams<T> => {
  const streams = new Map<number, T>();
  let lastId = 0;
  return {
    add(stream) {
      streams.set(++lastId, stream);
      return lastId;
    },
    get(id) {
      const stream = streams.get(id);
      if (!stream) throw new Error('This stream has ended');
      return stream;
    },
    end(id) {
      const stream = streams.get(id);
      streams.delete(id);
      if (stream) release(stream);
    },
  };
};
