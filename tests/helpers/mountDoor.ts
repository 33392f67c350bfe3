import { page } from 'vitest/browser';
import type { Gate } from '../../src/app/api';
import { mountApp } from '../../src/ui/App';

/** Mounts the whole app at `path` around a gate; returns what takes it away and restores the address. */
export const mountDoor = (gate: Gate, path = '/'): (() => void) => {
  const before = location.href;
  // The router keeps its place in the history there.
  history.replaceState(history.state, '', path);
  const root = document.body.appendChild(document.createElement('div'));
  const end = mountApp({ gate, root, update: { ready: () => false, apply: () => undefined } });
  return () => {
    end();
    root.remove();
    history.replaceState(history.state, '', before);
  };
};

export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const heading = (name: string | RegExp) => page.getByRole('heading', { name });
export const field = (name: string) => page.getByLabelText(name, { exact: true });
