/** Whether the browser has promised not to clear this app's storage when space runs low. */
export const isStorageKept = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.()) ?? false;

/** Asks for that promise. Browsers decide by themselves, mostly by whether the app is installed. */
export const askToKeepStorage = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.()) ?? false;

/** Bytes that this app takes, and that it may take; null where the browser does not say. */
export const storageEstimate = async (): Promise<{ used: number | null; quota: number | null }> => {
  const { usage, quota } = await Promise.resolve(navigator.storage?.estimate?.())
    .then((estimate) => estimate ?? {})
    .catch((): StorageEstimate => ({}));
  return { used: usage ?? null, quota: quota ?? null };
};

/** Chromium only; the DOM library does not know it. */
interface WithConnection {
  readonly connection?: { readonly saveData?: boolean };
}

/** Whether the person has asked their browser to fetch as little as possible. */
export const savesData = (): boolean => (navigator as WithConnection).connection?.saveData ?? false;
