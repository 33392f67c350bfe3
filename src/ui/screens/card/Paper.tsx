import { For, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import '../vault/paper.css';
import type { CardSheet } from './sheet';
import './paper.css';

/** What the printer gets instead of the page. */
export const Paper = (props: { readonly sheet: CardSheet }) => (
  <Portal ref={(place) => place.classList.add('paper-place')}>
    <div class="paper card-paper" aria-hidden="true">
      <svg class="card-paper-mark" viewBox="0 0 240 130">
        <path d="M98 16c29-3 51 18 52 46 1 31-21 55-51 54-29-1-49-22-48-50 1-27 20-47 47-50Z" />
        <path d="M143 18c27 1 47 23 46 50-1 28-23 47-50 46-27-1-49-22-48-50 1-29 23-47 52-46Z" />
      </svg>
      <p class="card-paper-title">{props.sheet.title}</p>
      <Show when={props.sheet.under}>
        <p class="card-paper-under">{props.sheet.under}</p>
      </Show>
      <Show when={props.sheet.reach}>
        <p class="card-paper-reach">{props.sheet.reach}</p>
      </Show>
      <ul class="card-paper-lines">
        <For each={props.sheet.lines}>
          {(line) => (
            <li>
              <p class="card-paper-what">{line.what}</p>
              <For each={line.details}>{(detail) => <p>{detail}</p>}</For>
            </li>
          )}
        </For>
      </ul>
      <p class="card-paper-foot">{props.sheet.foot}</p>
    </div>
  </Portal>
);
