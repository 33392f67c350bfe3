import { createUniqueId, For } from 'solid-js';
import { appNames, iconOf, titleOf, wear, worn } from '../../appName';
import { t } from '../../i18n/pages';
import { LinkButton } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { useGoBack } from './useGoBack';
import './pages.css';

/** Before installing: what stands under the icon, and how the home screen gets it. */
const Install = () => {
  const id = createUniqueId();
  return (
    <Screen title={t('install.title')} lead={t('install.lead')} back={{ onPress: useGoBack() }}>
      <fieldset class="app-names">
        <legend class="visually-hidden">{t('install.choose')}</legend>
        <For each={appNames}>
          {(name) => (
            <label class="app-name">
              <input
                type="radio"
                name={id}
                class="app-name-input"
                checked={worn() === name}
                onChange={() => wear(name)}
              />
              <img src={iconOf(name)} alt="" width="72" height="72" />
              <span>{titleOf(name)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Notice title={t('install.honest')}>
        <p>{t('install.honest1')}</p>
        <p>{t('install.honest2')}</p>
      </Notice>
      <section class="stack-tight">
        <h2>{t('install.how')}</h2>
        <ul>
          <li>{t('install.iphone')}</li>
          <li>{t('install.android')}</li>
          <li>{t('install.computer')}</li>
        </ul>
        <p>{t('install.first')}</p>
      </section>
      <LinkButton tone="quiet" href="/phone-safety">
        {t('phone.title')}
      </LinkButton>
    </Screen>
  );
};

export default Install;
