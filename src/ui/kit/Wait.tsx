import { Ember } from './motifs';

interface WaitProps {
  readonly text: string;
}

export const Wait = (props: WaitProps) => (
  <main class="wait">
    <Ember />
    <h1 class="wait-words">{props.text}</h1>
  </main>
);
