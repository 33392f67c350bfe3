import { formatMoment } from '../../i18n/format';
import { t } from '../../i18n/devices';
import { Button } from '../../kit/Button';
import { CopyField } from '../../kit/CopyField';
import { Screen } from '../../kit/Screen';
import { QrCode } from '../us/QrCode';

interface OwnCodeProps {
  readonly code: string;
  readonly expiresAt: number;
  readonly onTakeBack: () => void;
}

/** No link: two devices of one person lie side by side, and a link would stay in a history. */
export const OwnCode = (props: OwnCodeProps) => (
  <Screen
    title={t('add.show')}
    lead={t('add.showLead')}
    back={{ href: '/me/devices' }}
    actions={
      <Button tone="plain" onPress={() => props.onTakeBack()}>
        {t('add.takeBack')}
      </Button>
    }
  >
    <QrCode text={props.code} label={t('add.qr')} />
    <p class="soft">{t('add.until', { at: formatMoment(props.expiresAt) })}</p>
    <p class="soft">{t('add.codeLead')}</p>
    <CopyField label={t('add.code')} value={props.code} copyWords={t('add.copy')} />
  </Screen>
);
