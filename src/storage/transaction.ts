/**
 * The value of the work once the transaction is complete. A request's own error comes first: the transaction's is
 * often no more than an AbortError that follows from it.
 */
export async function finished<T>(tx: { done: Promise<void> }, work: Promise<T>): Promise<T> {
  const [value, done] = await Promise.allSettled([work, tx.done]);
  if (value.status === 'rejected') throw value.reason;
  if (done.status === 'rejected') throw done.reason;
  return value.value;
}
