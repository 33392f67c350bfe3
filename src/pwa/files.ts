/** File System Access API, where the browser has it. */
type SaveFilePicker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;

/** A browser may still be reading a download long after the click. */
const downloadMs = 60_000;

/** Handing a file to the system, by its own dialogs. */
export const files = {
  canShare: (file: File): boolean => navigator.canShare?.({ files: [file] }) ?? false,

  /** False where it was not shared: mostly because the person closed the dialog. */
  share: (file: File): Promise<boolean> => isDone(() => navigator.share({ files: [file] })),

  /** False where it was not saved: mostly because the person closed the dialog. A plain download counts as saved. */
  async save(file: File): Promise<boolean> {
    const { showSaveFilePicker } = window as { showSaveFilePicker?: SaveFilePicker };
    if (!showSaveFilePicker) {
      download(file);
      return true;
    }
    return isDone(async () => {
      const handle = await showSaveFilePicker({ suggestedName: file.name });
      await file.stream().pipeTo(await handle.createWritable());
    });
  },
};

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), downloadMs);
}

async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}
