import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { createComponent, render } from 'solid-js/web';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AppProvider, type AppContext } from '../../../src/ui/context';
import { lazyScreen } from '../../../src/ui/lazyScreen';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
  apply.mockClear();
  vi.restoreAllMocks();
});

const apply = vi.fn<() => void>();

const open = (load: () => Promise<{ default: () => string }>) => {
  const root = document.body.appendChild(document.createElement('div'));
  const app = { update: { ready: () => false, apply } } as unknown as AppContext;
  const unmount = render(
    () =>
      createComponent(AppProvider, {
        value: app,
        get children() {
          return createComponent(MemoryRouter, {
            history: createMemoryHistory(),
            get children() {
              return createComponent(Route, { path: '*', component: lazyScreen(load) });
            },
          });
        },
      }),
    root,
  );
  end = () => {
    unmount();
    root.remove();
  };
};

const answerWith = (answer: () => Promise<Response>) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(answer);

const retry = () => page.getByRole('button', { name: 'Try again' });

it('says so where a screen cannot be fetched, and opens anew only once the server answers', async () => {
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  open(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect
    .element(page.getByRole('heading', { name: 'This part isn’t here yet' }))
    .toBeVisible();
  await retry().click();
  await expect.element(page.getByText('Still not.', { exact: false })).toBeVisible();
  expect(apply).not.toHaveBeenCalled();
  answerWith(async () => new Response(null));
  await retry().click();
  await expect.poll(() => apply.mock.calls.length).toBe(1);
});

it('shows what came after all, without opening anew', async () => {
  const load = vi.fn<() => Promise<{ default: () => string }>>();
  load.mockRejectedValueOnce(new Error('Late')).mockResolvedValue({ default: () => 'Here it is' });
  open(load);
  await expect.element(page.getByText('Here it is')).toBeVisible();
  expect(apply).not.toHaveBeenCalled();
});
