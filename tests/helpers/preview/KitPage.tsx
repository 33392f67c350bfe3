import { Route, Router } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import type { Answer } from '../../../src/core/care/types';
import { AnswerScale } from '../../../src/ui/kit/AnswerScale';
import { Button, LinkButton } from '../../../src/ui/kit/Button';
import { Chips } from '../../../src/ui/kit/Chips';
import { CopyField } from '../../../src/ui/kit/CopyField';
import { Field } from '../../../src/ui/kit/Field';
import { FileButton } from '../../../src/ui/kit/FileButton';
import * as icons from '../../../src/ui/kit/icons';
import { Cup, Ember, Evening, Hearth, TwoShapes } from '../../../src/ui/kit/motifs';
import { Notice, ProblemNotice } from '../../../src/ui/kit/Notice';
import { PassphraseField } from '../../../src/ui/kit/PassphraseField';
import { Progress } from '../../../src/ui/kit/Progress';
import { Row, Rows } from '../../../src/ui/kit/Rows';
import { SaveMark } from '../../../src/ui/kit/SaveMark';
import { Screen } from '../../../src/ui/kit/Screen';
import { Sheet } from '../../../src/ui/kit/Sheet';
import { Switch } from '../../../src/ui/kit/Switch';
import { TabBar } from '../../../src/ui/kit/TabBar';
import { Tabs } from '../../../src/ui/kit/Tabs';
import { tellDone, Toasts } from '../../../src/ui/kit/Toasts';
import { Wait } from '../../../src/ui/kit/Wait';
import { Choices } from '../../../src/ui/screens/vault/Choices';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänskajüte';
const long = `Words that run on, with ${longWord}, over more lines than anybody planned for.`;

const Part = (props: { readonly name: string; readonly children: JSX.Element }) => (
  <section class="stack" aria-label={props.name}>
    <h2>{props.name}</h2>
    {props.children}
  </section>
);

const Colours = () => {
  const names = ['bg', 'bg-raised', 'bg-sunk', 'line', 'line-strong', 'text', 'text-soft'];
  const warm = ['ember', 'ember-text', 'flame', 'clay', 'sand', 'sage', 'danger', 'focus'];
  const landing = [
    'landing-bg',
    'landing-raised',
    'landing-text',
    'landing-soft',
    'landing-accent',
  ];
  return (
    <div class="chips">
      <For each={[...names, ...warm, ...landing]}>
        {(name) => (
          <span class="chip" style={{ 'border-width': '0.5rem', 'border-color': `var(--${name})` }}>
            {name}
          </span>
        )}
      </For>
    </div>
  );
};

const Widgets = () => {
  const [isOn, setOn] = createSignal(true);
  const [text, setText] = createSignal('');
  const [answer, setAnswer] = createSignal<Answer | undefined>('nice');
  const [tab, setTab] = createSignal<'one' | 'two' | 'three'>('one');
  const [minutes, setMinutes] = createSignal(2);
  return (
    <>
      <Part name="Switch">
        <Switch label="On or off" hint="What it does." isOn={isOn()} onChange={setOn} />
        <Switch label="Fixed" hint={long} isOn={false} fixed onChange={setOn} />
      </Part>
      <Part name="Choices">
        <Choices
          label="One of a few"
          options={[1, 2, 5]}
          value={minutes()}
          nameOf={(count) => `${count} minutes`}
          meaningOf={(count) => (count === 5 ? long : 'A short second line.')}
          onPick={setMinutes}
        />
      </Part>
      <Part name="Chips">
        <Chips
          label="Some of many"
          options={[
            { id: 'a', name: 'Warm' },
            { id: 'b', name: longWord },
          ]}
          isOn={(id) => id === 'a'}
          onPick={() => {}}
        />
      </Part>
      <Part name="Answers">
        <AnswerScale
          label="An answer"
          value={answer()}
          nameOf={(given) => given}
          meaningOf={() => 'What it means.'}
          onPick={setAnswer}
        />
      </Part>
      <Part name="Tabs">
        <Tabs
          label="Three views"
          tabs={[
            { id: 'one', name: 'One' },
            { id: 'two', name: 'Another' },
            { id: 'three', name: longWord },
          ]}
          value={tab()}
          onPick={setTab}
        >
          {(id) => <p>{`What ${id} shows.`}</p>}
        </Tabs>
      </Part>
      <Part name="Fields">
        <Field label="One line" hint="A hint." value={text()} onInput={setText} />
        <Field label="Many lines" lines="many" value={long} onInput={() => {}} />
        <PassphraseField label="Passphrase" value={text()} onInput={setText} />
        <CopyField label="To hand on" value="hearth1qyqszqgpqyqszqgp" copyWords="Copy" />
      </Part>
    </>
  );
};

/** Every component of the kit in every state, for whoever changes one. */
const Kit = () => {
  const [isOpen, setOpen] = createSignal(false);
  const [said, setSaid] = createSignal('');
  return (
    <div class="page with-tabs">
      <Screen title="Kit" lead={long} back={{ href: '/' }} motif={<TwoShapes near={1} />}>
        <Part name="Colours">
          <Colours />
        </Part>
        <Part name="Buttons">
          <Button>Primary</Button>
          <Button busy>Busy</Button>
          <Button tone="quiet">Quiet</Button>
          <Button tone="quiet" pressed>
            Quiet, pressed
          </Button>
          <Button tone="plain">Plain</Button>
          <Button tone="danger">Danger</Button>
          <Button>{long}</Button>
          <LinkButton href="/kit">A way on</LinkButton>
          <FileButton onFile={() => {}}>Choose a file</FileButton>
        </Part>
        <Widgets />
        <Part name="Notices">
          <Notice title="Quiet">
            <p>{long}</p>
          </Notice>
          <Notice tone="ok" title="Done" />
          <ProblemNotice problem={{ type: 'DiskFull' }}>
            <Button tone="quiet">Try again</Button>
          </ProblemNotice>
        </Part>
        <Part name="Rows">
          <Rows>
            <Row href="/kit" title="A place" about="What is there." mark="New" />
            <Row href="/kit" title={long} about={long} />
          </Rows>
        </Part>
        <Part name="Progress and saving">
          <Progress label="How far" value={0.4} max={1} text="40 of 100" />
          <SaveMark state="saved" onRetry={() => {}} />
          <SaveMark state="saving" onRetry={() => {}} />
          <SaveMark state="unsaved" onRetry={() => {}} />
        </Part>
        <Part name="Sheet and news">
          <Button tone="quiet" onPress={() => setOpen(true)}>
            Open a sheet
          </Button>
          <Button tone="quiet" onPress={() => tellDone('Done.', () => setSaid('Undone'))}>
            Tell what was done
          </Button>
          <p role="status">{said()}</p>
        </Part>
        <Part name="Motifs and icons">
          <Hearth />
          <Evening />
          <Cup />
          <Ember />
          <div class="chips">
            <For each={Object.values(icons)}>
              {(icon) => (
                <span class="chip" style={{ width: '3.5rem' }}>
                  {icon()}
                </span>
              )}
            </For>
          </div>
        </Part>
      </Screen>
      <Show when={isOpen()}>
        <Sheet title="A sheet" onClose={() => setOpen(false)}>
          {(close) => <Button onPress={close}>Close</Button>}
        </Sheet>
      </Show>
      <TabBar
        label="Main"
        tabs={[
          { href: '/kit', name: 'Now', icon: icons.NowIcon },
          { href: '/us', name: 'Us', icon: icons.UsIcon },
        ]}
      />
      <Toasts />
    </div>
  );
};

export const KitPages = () => (
  <Router>
    <Route path="/kit" component={Kit} />
    <Route path="/kit/wait" component={() => <Wait text="One moment…" />} />
  </Router>
);
