import { t } from '../../i18n';
import { LinkButton } from '../../kit/Button';
import { Screen } from '../../kit/Screen';

const Missing = () => (
  <Screen
    title={t('common.missing')}
    lead={t('common.missingLead')}
    actions={<LinkButton href="/">{t('common.toHearth')}</LinkButton>}
  />
);

export default Missing;
