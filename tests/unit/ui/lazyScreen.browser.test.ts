import { createMemoryHistory, MemoryRouter, Route } from '@solidjs/router';
import { createComponent, render } from 'solid-js/web';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { lazyScreen } from '../../../src/ui/lazyScreen';

let end: (() => void) | undefined;
afterEach(() => {
  end?.();
  end = undefined;
});

const open = (load: () => Promise<{ default: () => string }>) => {
  const root = document.body.appendChild(document.createElement('div'));
  const unmount = render(
    () =>
      createComponent(MemoryRouter, {
        history: createMemoryHistory(),
        get children() {
          return createComponent(Route, { path: '*', component: lazyScreen(load) });
        },
      }),
    root,
  );
  end = () => {
    unmount();
    root.remove();
  };
};

it('has words and a way to try again where a screen cannot be fetched', async () => {
  const load = vi.fn<() => Promise<{ default: () => string }>>();
  load.mockRejectedValue(new TypeError('Failed to fetch'));
  open(load);
  await expect
    .element(page.getByRole('heading', { name: 'This part isn’t here yet' }))
    .toBeVisible();
  const button = page.getByRole('button', { name: 'Try again' });
  await button.click();
  await expect.element(page.getByText('Still not.', { exact: false })).toBeVisible();
  load.mockResolvedValue({ default: () => 'Here it is' });
  await button.click();
  await expect.element(page.getByText('Here it is')).toBeVisible();
});
