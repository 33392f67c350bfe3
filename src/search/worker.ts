import { createTextIndex, type FinderMessage, type Found } from '../core/find';

/** Runs in a worker of its own, so that no search holds up the page. Nothing of it is ever stored. */
const index = createTextIndex();

addEventListener('message', ({ data }: MessageEvent<FinderMessage>) => {
  switch (data.type) {
    case 'put':
      index.put(data.texts);
      return;
    case 'remove':
      index.remove(data.ids);
      return;
    case 'find':
      postMessage({ number: data.number, ids: index.find(data.query) } satisfies Found);
  }
});
