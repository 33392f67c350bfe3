import { createEffect, Show } from 'solid-js';
import { kinds } from '../../../content/kinds';
import { sessionMinutes, type TalkAppetite } from '../../../core/care/composeTypes';
import type { Kind } from '../../../core/care/types';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/session';
import { Button } from '../../kit/Button';
import { Chips } from '../../kit/Chips';
import { Switch } from '../../kit/Switch';
import { audienceOf, forTonight, ownSession } from './forTonight';
import { Prepared } from './Prepared';
import { useChanges } from './useChanges';

const talks: readonly TalkAppetite[] = ['none', 'little', 'more'];

/** One made for tonight: kind, time, touch and talk; its parts follow at once. */
const Compose = () => {
  const home = useHome();
  const { audio, care } = home;
  const { state } = audio;
  const changes = useChanges();
  const usualKind = (): Kind => (home.state.partner ? care.state.tonight.kind : 'solo');
  createEffect(() => {
    if (state.request?.session !== ownSession) audio.prepare(forTonight(usualKind()));
  });
  const asked = () => (state.request?.session === ownSession ? state.request : undefined);
  const anew = { dropped: [], swapped: [] } as const;
  const kind = () => asked()?.kind ?? usualKind();
  const offered = () => (home.state.partner ? kinds : (['solo'] as const));
  return (
    <Prepared
      title={t('compose.title')}
      lead={t('compose.lead')}
      choices={
        <>
          <section class="stack-tight">
            <h2>{t('compose.minutes')}</h2>
            <Chips
              label={t('compose.minutes')}
              options={sessionMinutes.map((count) => ({ id: String(count), name: String(count) }))}
              isOn={(count) => asked()?.minutes === Number(count)}
              onPick={(count) => changes.ask({ ...anew, minutes: Number(count) })}
            />
          </section>
          <Show when={offered().length > 1}>
            <section class="stack-tight">
              <h2>{t('sessions.kind')}</h2>
              <Chips
                label={t('sessions.kind')}
                options={offered().map((id) => ({ id, name: kindWords(id) }))}
                isOn={(id) => kind() === id}
                onPick={(id) => changes.ask({ ...anew, kind: id, audience: audienceOf(id) })}
              />
            </section>
          </Show>
          <section class="stack-tight">
            <h2>{t('compose.talk')}</h2>
            <Chips
              label={t('compose.talk')}
              options={talks.map((id) => ({ id, name: t(`compose.talk.${id}`) }))}
              isOn={(id) => asked()?.talk === id}
              onPick={(talk) => changes.ask({ ...anew, talk })}
            />
          </section>
          <Show when={kind() !== 'distance'}>
            <Switch
              label={t('compose.touch')}
              hint={t('compose.touchHint')}
              isOn={asked()?.touch ?? true}
              onChange={(touch) => changes.ask({ ...anew, touch })}
            />
          </Show>
          <Switch
            label={t('compose.sleep')}
            isOn={asked()?.sleep ?? false}
            onChange={(sleep) => changes.ask({ ...anew, sleep })}
          />
          <Show when={!care.state.gentle}>
            <Button
              tone="quiet"
              onPress={() => changes.ask({ ...anew, seed: (asked()?.seed ?? 0) + 1 })}
            >
              {t('compose.other')}
            </Button>
          </Show>
        </>
      }
    />
  );
};

export default Compose;
