import { Tabs as Kobalte } from '@kobalte/core/tabs';
import { For, type JSX } from 'solid-js';

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id;
  readonly onPick: (id: Id) => void;
  /** What the tab shows. Only the one in front is in the page. */
  readonly children: (id: Id) => JSX.Element;
}

/** Two to four views of one thing. Arrows move between the tabs (WAI-ARIA tabs, automatic activation). */
export const Tabs = <Id extends string>(props: TabsProps<Id>) => (
  <Kobalte class="tabs" value={props.value} onChange={(id) => props.onPick(id as Id)}>
    <Kobalte.List class="tabs-list" aria-label={props.label}>
      <For each={props.tabs}>
        {(tab) => (
          <Kobalte.Trigger class="tabs-tab" value={tab.id}>
            {tab.name}
          </Kobalte.Trigger>
        )}
      </For>
    </Kobalte.List>
    <For each={props.tabs}>
      {(tab) => (
        // Named here: Kobalte leaves the first one without the name of its tab.
        <Kobalte.Content class="tabs-view stack" value={tab.id} aria-label={tab.name}>
          {props.children(tab.id)}
        </Kobalte.Content>
      )}
    </For>
  </Kobalte>
);
