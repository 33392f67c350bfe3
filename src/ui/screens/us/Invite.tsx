import { createSignal, onCleanup } from 'solid-js';
import { t } from '../../i18n/home';
import { plural } from '../../i18n/translate';
import { CopyField } from '../../kit/CopyField';
import { Screen } from '../../kit/Screen';
import { QrCode } from './QrCode';
import './us.css';

const tickMs = 5_000;

interface InviteProps {
  readonly invitation: {
    readonly link: string;
    readonly code: string;
    readonly expiresAt: number;
  };
  readonly onLeave: () => void;
}

/** The same secret three times: to scan, to send as a link, to paste. */
export const Invite = (props: InviteProps) => {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), tickMs);
  onCleanup(() => clearInterval(timer));
  const minutes = () => Math.max(1, Math.ceil((props.invitation.expiresAt - now()) / 60_000));
  return (
    <Screen title={t('pair.show')} lead={t('pair.showLead')} back={{ onPress: props.onLeave }}>
      <QrCode text={props.invitation.link} label={t('pair.qr')} />
      <p class="soft">{t(`pair.minutes.${plural(minutes())}`, { n: minutes() })}</p>
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
      </section>
    </Screen>
  );
};
