import { createComponent, render } from 'solid-js/web';
import '../../../src/ui/kit/kit.css';
import { KitPages } from './KitPage';

/** Shows the page of the kit; returns what takes it away again. */
export const mountKit = (root: HTMLElement): (() => void) =>
  render(() => createComponent(KitPages, {}), root);
