import type { Files } from './api/files';

/** Files as the system takes them; `onDialog` hears of its dialogs, so that nothing locks behind an open one. */
export const createHeldFiles = (files: Files, onDialog: (isOpen: boolean) => void): Files => {
  const held = (give: (file: File) => Promise<boolean>) => async (file: File) => {
    onDialog(true);
    return give(file).finally(() => onDialog(false));
  };
  return {
    canShare: files.canShare,
    share: held(files.share),
    save: held(files.save),
  };
};
