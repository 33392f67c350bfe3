import { useNavigate } from '@solidjs/router';
import { t } from '../../i18n/copies';
import { LinkButton } from '../../kit/Button';
import EraseAll from '../gate/EraseAll';

const ErasePage = () => {
  const navigate = useNavigate();
  return (
    <EraseAll onBack={() => navigate('/me')}>
      <LinkButton tone="quiet" href="/me/backup">
        {t('erase.backup')}
      </LinkButton>
    </EraseAll>
  );
};

export default ErasePage;
