import { createSignal, Show } from 'solid-js';
import type { CameraError } from '../../../core/errors';
import type { Result } from '../../../core/result';
import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { CopyField } from '../../kit/CopyField';
import { ProblemNotice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { QrCode } from './QrCode';
import './us.css';

interface InviteProps {
  readonly invitation: {
    readonly shown: string;
    readonly link: string;
    readonly code: string;
    readonly expiresAt: number;
  };
  readonly onLeave: () => void;
  /** Without the internet. */
  readonly onNearby: () => Promise<Result<void, CameraError>>;
  readonly onTakeBack: () => void;
}

/** The same secret three times: to scan, to send as a link, to paste. */
export const Invite = (props: InviteProps) => {
  const [problem, setProblem] = createSignal<CameraError | null>(null);
  const nearby = async () => {
    setProblem(null);
    const begun = await props.onNearby();
    if (!begun.ok) setProblem(begun.error);
  };
  return (
    <Screen title={t('pair.show')} lead={t('pair.showLead')} back={{ onPress: props.onLeave }}>
      <QrCode text={props.invitation.shown} label={t('pair.qr')} />
      <p class="soft">{t('pair.until', { at: formatMoment(props.invitation.expiresAt) })}</p>
      <section class="stack">
        <h2>{t('near.title')}</h2>
        <p class="soft">{t('near.titleLead')}</p>
        <Show when={problem()}>{(shown) => <ProblemNotice problem={shown()} />}</Show>
        <Button tone="quiet" onPress={() => void nearby()}>
          {t('near.begin')}
        </Button>
      </section>
      <section class="stack">
        <h2>{t('pair.notBeside')}</h2>
        <p class="soft">{t('pair.notBesideLead')}</p>
        <CopyField
          label={t('pair.linkField')}
          value={props.invitation.link}
          copyWords={t('pair.copyLink')}
        />
        <CopyField
          label={t('pair.codeField')}
          value={props.invitation.code}
          copyWords={t('pair.copyCode')}
        />
        <p class="soft">{t('pair.openLead')}</p>
        <Button tone="plain" onPress={() => props.onTakeBack()}>
          {t('pair.takeBack')}
        </Button>
      </section>
    </Screen>
  );
};
