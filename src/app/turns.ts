/** Runs one after another, in the order in which they came. */
export const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(run: () => Promise<T>): Promise<T> => {
    const ran = last.then(run);
    last = ran.catch(() => {});
    return ran;
  };
};
