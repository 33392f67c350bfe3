import { For, Match, onMount, Show, Switch } from 'solid-js';
import { useApp } from '../../context';
import { t } from '../../i18n/pages';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { CallLink, telOf } from '../moments/CallLink';
import { Exit } from './Exit';
import { paragraphs, setTopic, signs, urgent, type Topic } from './topics';
import '../pages/pages.css';

/** The emergency number where the person lives, if they set one; otherwise the phone itself. */
const Emergency = () => {
  const { gate } = useApp();
  const number = () => gate.home()?.moments.state.helpers.emergency;
  return (
    <a class="button button-danger" href={telOf(number() ?? '')}>
      {number() ? t('help.call', { number: number() ?? '' }) : t('help.dial')}
    </a>
  );
};

/** Whom to ask for, and directories of them: links that leave, and say so. */
const Who = () => (
  <>
    <ul>
      <For each={signs}>{(kind) => <li>{t(`help.kind${kind}`)}</li>}</For>
    </ul>
    <section class="stack-tight">
      <h2>{t('help.links')}</h2>
      <p class="soft small">{t('help.linksNote')}</p>
      <a href="https://findahelpline.com" target="_blank" rel="noreferrer" class="page-out">
        {t('help.linkLines')}
      </a>
      <a href="https://lila.help" target="_blank" rel="noreferrer" class="page-out">
        {t('help.linkShelters')}
      </a>
    </section>
  </>
);

/** The ways on from "I didn't want it": none of them keeps anything unless it is written. */
const Ways = () => {
  const { gate } = useApp();
  return (
    <Rows>
      <Row href="/help" title={t('help.unwanted.talk')} onOpen={() => setTopic('who')} />
      <Row
        href="/help"
        onOpen={() => setTopic('care')}
        title={t('help.unwanted.care')}
        about={t('help.unwanted.careAbout')}
      />
      <Show when={gate.home()}>
        <Row
          href="/journal/new"
          title={t('help.unwanted.write')}
          about={t('help.unwanted.writeAbout')}
        />
      </Show>
    </Rows>
  );
};

/** What somebody tapped, in few words. */
export const HelpTopic = (props: { readonly topic: Topic }) => {
  const { gate } = useApp();
  onMount(() => {
    // Nothing about closeness any more tonight. In memory alone, like every stop.
    if (props.topic === 'unwanted') gate.home()?.care.signal('stop');
  });
  return (
    <Screen
      title={t(`help.${props.topic}.title`)}
      back={{ onPress: () => setTopic(null) }}
      actions={
        <Show when={props.topic !== 'now'} fallback={<Emergency />}>
          <Exit />
        </Show>
      }
    >
      <For each={paragraphs[props.topic]}>
        {(part) => <p class="page-strong">{t(`help.${props.topic}.${part}` as 'help.now.1')}</p>}
      </For>
      <Show when={props.topic !== 'now' && urgent.includes(props.topic)}>
        <Emergency />
      </Show>
      <Switch>
        <Match when={props.topic === 'who'}>
          <Who />
        </Match>
        <Match when={props.topic === 'unwanted'}>
          <Ways />
        </Match>
        <Match when={props.topic !== 'now' && props.topic !== 'neck'}>
          <Rows>
            <Row href="/help" title={t('help.who.row')} onOpen={() => setTopic('who')} />
          </Rows>
        </Match>
      </Switch>
      <Show when={props.topic === 'self' || props.topic === 'heavy' || props.topic === 'unsafe'}>
        <CallLink tone="quiet" />
      </Show>
    </Screen>
  );
};
