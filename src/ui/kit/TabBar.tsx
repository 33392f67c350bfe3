import { A } from '@solidjs/router';
import { For, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';

export interface Tab {
  readonly href: string;
  readonly name: string;
  readonly icon: Component;
}

interface TabBarProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

export const TabBar = (props: TabBarProps) => (
  <nav class="tab-bar" aria-label={props.label}>
    <ul class="tab-list">
      <For each={props.tabs}>
        {(tab) => (
          <li>
            <A href={tab.href} class="tab" end={tab.href === '/'}>
              <Dynamic component={tab.icon} />
              {tab.name}
            </A>
          </li>
        )}
      </For>
    </ul>
  </nav>
);
