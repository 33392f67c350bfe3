import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { createPairLink } from '../../../src/ui/pairLink';

const dispose: (() => void)[] = [];

const watch = () =>
  createRoot((end) => {
    dispose.push(end);
    return createPairLink(window);
  });

const start = location.pathname + location.search;
const code = 'hearth1qyqszqgp';

afterEach(() => {
  for (const end of dispose.splice(0)) end();
  history.replaceState(null, '', start);
});

const nextHashChange = () =>
  new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));

describe('an opened pairing link', () => {
  it('is taken out of the address at once, and kept whole', () => {
    history.replaceState(null, '', `${start}#pair=${code}`);
    const { text } = watch();
    expect(location.href).not.toContain(code);
    expect(location.hash).toBe('');
    expect(text()).toContain(`#pair=${code}`);
  });

  it('is taken while the app is open, too', async () => {
    const { text } = watch();
    expect(text()).toBeNull();
    const changed = nextHashChange();
    location.hash = `#pair=${code}`;
    await changed;
    expect(location.href).not.toContain(code);
    expect(text()).toContain(code);
  });

  it('is offered once', () => {
    history.replaceState(null, '', `${start}#pair=${code}`);
    const link = watch();
    link.forget();
    expect(link.text()).toBeNull();
  });

  it('leaves other fragments alone', () => {
    history.replaceState(null, '', `${start}#top`);
    expect(watch().text()).toBeNull();
    expect(location.hash).toBe('#top');
  });
});
