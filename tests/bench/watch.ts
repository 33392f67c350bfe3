/**
 * Runs inside the page before its own scripts, and writes into its performance timeline: `tap`, the last click;
 * `painted`, the first screen; and a measure for each call to the crypto worker, such as `sealer.open`.
 */
export const watch = (): void => {
  const calls = new Map<unknown, { readonly name: string; readonly start: number }>();

  /** Comlink's messages: { id, path, … } there, { id, … } back. */
  class WatchedWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<{ id: unknown }>) => {
        const call = calls.get(data.id);
        if (call) performance.measure(call.name, { start: call.start, end: performance.now() });
      });
    }

    override postMessage(message: { id: unknown; path: string[] }, transfer?: unknown): void {
      calls.set(message.id, { name: message.path.join('.'), start: performance.now() });
      super.postMessage(message, transfer as Transferable[]);
    }
  }
  globalThis.Worker = WatchedWorker;

  document.addEventListener(
    'click',
    ({ timeStamp }) => performance.mark('tap', { startTime: timeStamp }),
    true,
  );

  const rendering = new MutationObserver(() => {
    if (!document.querySelector('h1')?.textContent.startsWith('Hello,')) return;
    rendering.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
  });
  rendering.observe(document, { childList: true, subtree: true, characterData: true });
};
