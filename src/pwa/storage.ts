/** Whether the browser has promised not to clear this app's storage when space runs low. */
export const isStorageKept = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.()) ?? false;

/** Asks for that promise. Browsers decide by themselves, mostly by whether the app is installed. */
export const askToKeepStorage = async (): Promise<boolean> =>
  (await navigator.storage?.persist?.()) ?? false;
