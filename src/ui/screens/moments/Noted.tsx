import { createMemo, createSignal, For, Show } from 'solid-js';
import type { OwnCheckIn } from '../../../app/api/moments';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/moments';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { useGoBack } from '../pages/useGoBack';
import { usePartnerName } from '../together/usePartnerName';
import { Pictures } from './Pictures';
import { TapLines } from './TapLines';
import './noted.css';

const shownAtOnce = 20;

const Entry = (props: { readonly own: OwnCheckIn }) => {
  const home = useHome();
  const { moments } = home;
  const name = usePartnerName();
  const [asks, setAsks] = createSignal(false);
  return (
    <li class="card noted-entry">
      <p class="soft small">
        {formatMoment(props.own.at)} · {kindWords(props.own.kind)}
      </p>
      <TapLines
        noted={props.own}
        isOwn={props.own.kind === 'solo' || home.state.partner === null}
        isLater={props.own.after > 0}
      />
      <Show when={props.own.shared}>
        <p class="soft small">{t('check.shared', { name: name() })}</p>
      </Show>
      <div class="pair-row">
        <Show
          when={asks()}
          fallback={
            <>
              <Show when={home.state.partner}>
                <Button
                  tone="plain"
                  onPress={() =>
                    props.own.shared
                      ? moments.unshareCheckIn(props.own.id)
                      : moments.shareCheckIn(props.own.id)
                  }
                >
                  {props.own.shared ? t('check.unshare') : t('check.share', { name: name() })}
                </Button>
              </Show>
              <Button tone="plain" onPress={() => setAsks(true)}>
                {t('noted.remove')}
              </Button>
            </>
          }
        >
          <Button
            tone="danger"
            onPress={() => {
              moments.removeCheckIn(props.own.id);
              focusTitle();
            }}
          >
            {t('noted.removeNow')}
          </Button>
          <Button tone="plain" onPress={() => setAsks(false)}>
            {t('noted.keep')}
          </Button>
        </Show>
      </div>
    </li>
  );
};

/** Everything that was noted, and what it looks like over time. For this person alone. */
const Noted = () => {
  const home = useHome();
  const { moments } = home;
  const { state } = moments;
  const [length, setLength] = createSignal(shownAtOnce);
  const shown = createMemo(() => state.checkIns.slice(0, length()));
  return (
    <Screen
      title={t('noted.title')}
      lead={t('noted.lead')}
      back={{ onPress: useGoBack() }}
      actions={<LinkButton href="/check-in">{t('noted.make')}</LinkButton>}
    >
      <Switch
        label={t('noted.pictures')}
        hint={t('noted.picturesHint')}
        isOn={state.insights}
        onChange={moments.setInsights}
      />
      <Show when={state.insights}>
        <Pictures />
      </Show>
      <ul class="noted-list">
        <For each={shown()} fallback={<li class="soft">{t('noted.none')}</li>}>
          {(own) => <Entry own={own} />}
        </For>
      </ul>
      <Show when={state.checkIns.length > length()}>
        <Button tone="quiet" onPress={() => setLength(length() + shownAtOnce)}>
          {t('noted.more')}
        </Button>
      </Show>
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default Noted;
