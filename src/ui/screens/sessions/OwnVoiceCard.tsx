import { createSignal, Show } from 'solid-js';
import type { OwnVoice } from '../../../app/api';
import { useHome } from '../../context';
import { formatLength } from '../../i18n/format';
import { t } from '../../i18n/session';
import { Button, LinkButton } from '../../kit/Button';
import { Sheet } from '../../kit/Sheet';
import { Switch } from '../../kit/Switch';
import { usePartnerName } from '../together/usePartnerName';
import { Hear } from './Hear';
import { recordPlace, voiceTitle } from './voiceWords';

interface OwnVoiceCardProps {
  readonly voice: OwnVoice;
}

/** One of one's own recordings: hear it, share it, make it anew, delete it. */
export const OwnVoiceCard = (props: OwnVoiceCardProps) => {
  const home = useHome();
  const name = usePartnerName();
  const [asks, setAsks] = createSignal(false);
  const { voices } = home;
  const share = (isShown: boolean) =>
    isShown ? voices.show(props.voice.id) : voices.hide(props.voice.id);
  return (
    <li class="card voice-card">
      <h3>{voiceTitle(props.voice.of)}</h3>
      <p class="soft small">
        {t('voices.length', { length: formatLength(props.voice.durationS) })}
      </p>
      <Hear id={props.voice.id} />
      <div class="pair-row">
        <LinkButton tone="plain" href={recordPlace(props.voice.of)}>
          {t('voices.again')}
        </LinkButton>
        <Button tone="plain" onPress={() => setAsks(true)}>
          {t('voices.remove')}
        </Button>
      </div>
      <Show when={home.state.partner}>
        <Switch
          label={t('voices.show', { name: name() })}
          hint={props.voice.shown ? t('voices.shownHint') : t('voices.showHint')}
          isOn={props.voice.shown}
          onChange={share}
        />
      </Show>
      <Show when={asks()}>
        <Sheet title={t('voices.removeSure')} onClose={() => setAsks(false)}>
          {(close) => (
            <>
              <p>{t('voices.removeLead')}</p>
              <Button tone="danger" onPress={() => void voices.remove(props.voice.id)}>
                {t('voices.remove')}
              </Button>
              <Button tone="quiet" onPress={close}>
                {t('voices.keepIt')}
              </Button>
            </>
          )}
        </Sheet>
      </Show>
    </li>
  );
};
