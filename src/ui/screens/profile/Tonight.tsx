import { For, Show } from 'solid-js';
import { morningAfter } from '../../../app/api/morning';
import { kinds, tags } from '../../../content/kinds';
import { useHome } from '../../context';
import { kindWords, tagWords } from '../../i18n/care';
import { formatTime } from '../../i18n/format';
import { t } from '../../i18n/profile';
import { SaveMark } from '../../kit/SaveMark';
import { Screen } from '../../kit/Screen';
import { Switch } from '../../kit/Switch';
import { useGoBack } from '../pages/useGoBack';
import { Choices } from '../vault/Choices';
import './profile.css';

/** How I am today, and what kind of evening it is: gone by itself in the morning. */
const Tonight = () => {
  const home = useHome();
  const goBack = useGoBack();
  const { care } = home;
  const tonight = care.state.tonight;
  const isGentle = () => care.state.gentle || care.state.gentleUntil !== null;
  const isTouchFixed = () => tonight.underWay && !tonight.touch;
  return (
    <Screen
      title={t('tonight.title')}
      lead={t('tonight.lead', { time: formatTime(morningAfter(Date.now())) })}
      back={{ onPress: goBack }}
    >
      <section class="stack-tight">
        <h2 id="tonight-tags">{t('tonight.tags')}</h2>
        <p class="soft">{t('tonight.tagsLead')}</p>
        <div class="profile-tags" role="group" aria-labelledby="tonight-tags">
          <For each={tags}>
            {(tag) => (
              <button
                type="button"
                class="profile-tag"
                aria-pressed={tonight.tags.includes(tag)}
                onClick={() => care.setTag(tag, !tonight.tags.includes(tag))}
              >
                {tagWords(tag)}
              </button>
            )}
          </For>
        </div>
        <Show when={home.state.partner}>
          {(partner) => (
            <Switch
              label={t('tonight.show', { name: partner().name })}
              hint={t('tonight.showHint')}
              isOn={tonight.tagsShown}
              onChange={(isOn) => care.showTags(isOn)}
            />
          )}
        </Show>
      </section>
      <Show when={isGentle()}>
        <Switch
          label={t('tonight.touch')}
          hint={isTouchFixed() ? t('tonight.touchFixed') : t('tonight.touchHint')}
          isOn={tonight.touch}
          fixed={isTouchFixed()}
          onChange={(isOn) => care.setTouchTonight(isOn)}
        />
      </Show>
      <Choices
        label={t('tonight.kind')}
        options={kinds}
        value={tonight.kind}
        nameOf={(kind) => kindWords(kind)}
        meaningOf={(kind) => kindWords(kind, 'meaning')}
        onPick={(kind) => care.chooseKind(kind)}
      />
      <SaveMark state={home.state.save} onRetry={() => home.retrySave()} />
    </Screen>
  );
};

export default Tonight;
