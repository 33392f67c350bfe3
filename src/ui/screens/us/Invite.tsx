import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { CopyField } from '../../kit/CopyField';
import { Screen } from '../../kit/Screen';
import { QrCode } from './QrCode';
import './us.css';

interface InviteProps {
  readonly invitation: {
    readonly link: string;
    readonly code: string;
    readonly expiresAt: number;
  };
  readonly onLeave: () => void;
  readonly onTakeBack: () => void;
}

/** The same secret three times: to scan, to send as a link, to paste. */
export const Invite = (props: InviteProps) => (
  <Screen title={t('pair.show')} lead={t('pair.showLead')} back={{ onPress: props.onLeave }}>
    <QrCode text={props.invitation.link} label={t('pair.qr')} />
    <p class="soft">{t('pair.until', { at: formatMoment(props.invitation.expiresAt) })}</p>
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
