import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';

const typeOf = (name: string) => (name.endsWith('.js') ? 'text/javascript' : 'application/wasm');

/** A page on `http://localhost` that runs one script, bundled with its workers as the app is. */
export interface ServedPage {
  readonly url: string;
  /** The bundled files, by name. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  close(): void;
}

export const servePage = async (script: string): Promise<ServedPage> => {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { dedupe: ['yjs'] },
    worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
    build: {
      target: 'es2022',
      write: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: script, output: { entryFileNames: 'page.js' } },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );

  const server = createServer(({ url = '/' }, response) => {
    // Isolated, so that the page's clock is exact to 5 µs.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    const name = url.slice(1).replace(/\?.*/, '');
    const file = files.get(name);
    if (file !== undefined) response.setHeader('content-type', typeOf(name)).end(file);
    else if (name === '') {
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Test</title><script type="module" src="/page.js"></script>');
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    files,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
