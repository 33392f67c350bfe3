import { createMemo, createSignal, For, Show } from 'solid-js';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/card';
import { Button } from '../../kit/Button';
import { Notice } from '../../kit/Notice';
import { Screen } from '../../kit/Screen';
import { Paper } from './Paper';
import { pictureOf } from './picture';
import { sheetOf } from './sheet';
import { ownCard, useCard } from './useCard';
import './keep.css';

/** Only the browser knows whether it can hand a picture on, and it wants to see one. */
const probe = new File([], 'card.png', { type: 'image/png' });

/** The whole card, and the ways to have it on the night table. */
const Keep = () => {
  const home = useHome();
  const card = useCard();
  const [busy, setBusy] = createSignal(false);
  const [given, setGiven] = createSignal<boolean | null>(null);
  const isOwnPage = card.isOwn() && home.state.partner !== null;
  const sheet = createMemo(() =>
    sheetOf({
      lines: card.lines(),
      isOwn: card.isOwn(),
      kind: kindWords(home.care.state.tonight.kind),
      names: card.namesForBoth(),
    }),
  );

  const hand = async (how: 'save' | 'share') => {
    setBusy(true);
    setGiven(null);
    try {
      const picture = await pictureOf(sheet());
      setGiven(picture !== null && (await home.files[how](picture)));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Screen
      title={t('card.keep')}
      lead={t('card.outside')}
      back={{ href: isOwnPage ? ownCard : '/card' }}
      actions={
        <Show when={sheet().lines.length > 0}>
          <div class="pair-row">
            <Button tone="quiet" busy={busy()} onPress={() => void hand('save')}>
              {t('card.picture')}
            </Button>
            <Show when={home.files.canShare(probe)}>
              <Button tone="quiet" busy={busy()} onPress={() => void hand('share')}>
                {t('card.share')}
              </Button>
            </Show>
          </div>
          <Button onPress={() => window.print()}>{t('card.print')}</Button>
        </Show>
      }
    >
      <Show when={given() !== null}>
        <Notice
          tone={given() ? 'ok' : 'quiet'}
          title={given() ? t('card.given') : t('card.notGiven')}
        />
      </Show>
      <article class="keep" aria-label={sheet().title}>
        <h2>{sheet().title}</h2>
        <Show when={sheet().under}>
          <p class="soft">{sheet().under}</p>
        </Show>
        <Show when={sheet().reach}>
          <p>{sheet().reach}</p>
        </Show>
        <Show
          when={sheet().lines.length > 0}
          fallback={<p>{card.isOwn() ? t('card.ownEmptyLead') : t('card.emptyLead')}</p>}
        >
          <ul class="keep-lines" aria-label={sheet().title}>
            <For each={sheet().lines}>
              {(line) => (
                <li>
                  <p class="keep-what">{line.what}</p>
                  <For each={line.details}>{(detail) => <p class="soft small">{detail}</p>}</For>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <p class="soft small">{sheet().foot}</p>
      </article>
      <Show when={sheet().isCut}>
        <p class="soft small">{t('card.first')}</p>
      </Show>
      <Show when={sheet().lines.length > 0}>
        <Paper sheet={sheet()} />
      </Show>
    </Screen>
  );
};

export default Keep;
