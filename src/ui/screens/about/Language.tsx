import { Show } from 'solid-js';
import { useHome } from '../../context';
import { hasFormal, languages, nameOf } from '../../i18n/language';
import { t } from '../../i18n/texts';
import { Chips } from '../../kit/Chips';
import { Screen } from '../../kit/Screen';

const device = 'device';
const addresses = ['informal', 'formal'] as const;

/** The language behind the door, and how it says "you". A tap changes it at once. */
const Language = () => {
  const { learning } = useHome();
  const wording = () => learning.state.wording;
  return (
    <Screen title={t('about.language')} lead={t('about.languageLead')} back={{ href: '/about' }}>
      <Chips
        label={t('about.language')}
        options={[
          { id: device, name: t('about.languageDevice') },
          ...languages.map((tag) => ({ id: tag, name: nameOf(tag) })),
        ]}
        isOn={(id) => id === (wording().language ?? device)}
        onPick={(id) => learning.setWording({ language: id === device ? null : id })}
      />
      <Show when={hasFormal()}>
        <section class="stack-tight">
          <h2>{t('about.address')}</h2>
          <Chips
            label={t('about.address')}
            options={addresses.map((id) => ({ id, name: t(`about.address.${id}`) }))}
            isOn={(id) => id === wording().address}
            onPick={(address) => learning.setWording({ address })}
          />
        </section>
      </Show>
    </Screen>
  );
};

export default Language;
