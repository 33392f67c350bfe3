import { For, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import '../vault/paper.css';
import type { CardSheet } from './sheet';
import './paper.css';

/** What the printer gets instead of the page. */
export const Paper = (props: { readonly sheet: CardSheet }) => (
  <Portal ref={(place) => place.classList.add('paper-place')}>
    <div class="paper card-paper" aria-hidden="true">
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
