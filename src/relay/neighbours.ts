/** Other relay processes, which share the topics. What they pass on has gone through their own checks. */
export interface Neighbours {
  /** From now on, what is published there comes here. Returns the way to stop it. */
  listen(topic: string, onNote: (data: string) => void): () => void;
  publish(topic: string, data: string): void;
}

const nothing = () => {};

export const noNeighbours: Neighbours = { listen: () => nothing, publish: nothing };
