import { For, Show } from 'solid-js';
import { aboutSections } from '../../../content/about/about';
import { languages } from '../../i18n/language';
import { t as common } from '../../i18n';
import { t } from '../../i18n/texts';
import { Row, Rows } from '../../kit/Rows';
import { Screen } from '../../kit/Screen';
import { Told } from '../../kit/Told';
import { createTexts } from '../../texts';

const About = () => {
  const texts = createTexts('about');
  return (
    <Screen title={t('about.title')} lead={t('about.lead')} back={{ href: '/' }}>
      <Told language={texts()?.language}>
        <For each={aboutSections}>
          {(id) => (
            <section class="stack-tight">
              <h2>{texts()?.words.sections[id].title}</h2>
              <For each={texts()?.words.sections[id].text}>{(text) => <p>{text}</p>}</For>
            </section>
          )}
        </For>
      </Told>
      <section class="stack-tight">
        <h2>{t('about.more')}</h2>
        <Rows>
          <Row href="/about/helpers" title={t('about.helpers')} about={t('about.helpersLead')} />
          <Row href="/about/terms" title={t('about.terms')} about={t('about.termsLead')} />
          <Row href="/learn" title={t('learn.title')} about={t('learn.lead')} />
          <Row href="/who-sees-what" title={common('common.seen')} />
          <Row href="/phone-safety" title={common('common.phoneSafety')} />
          <Show when={languages.length > 1}>
            <Row href="/about/language" title={t('about.language')} />
          </Show>
        </Rows>
      </section>
    </Screen>
  );
};

export default About;
