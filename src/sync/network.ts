/** The part of the Network Information API (WICG) that is used; not in every browser, nor in the DOM types. */
export interface Network extends EventTarget {
  /** Such as `wifi` or `cellular`; on phones alone. */
  readonly type?: string;
}

/**
 * Calls back when the device is on another network without having been offline between. Estimates of a network's speed,
 * which change all the time under the same event, do not count. Returns how to stop.
 */
export const onOtherNetwork = (
  network: Network | undefined,
  listener: () => void,
): (() => void) => {
  let before = network?.type;
  const look = () => {
    const isOther = network?.type !== before;
    before = network?.type;
    if (isOther) listener();
  };
  network?.addEventListener('change', look);
  return () => network?.removeEventListener('change', look);
};

export const networkHere = (): Network | undefined =>
  (navigator as { readonly connection?: Network }).connection;
