import { createSignal, For, Show } from 'solid-js';
import type { ReviewNote, ReviewStage } from '../../../core/care/review';
import { useHome } from '../../context';
import { createKeptText } from '../../createKeptText';
import { reviewNoteWords, reviewWords, t as care } from '../../i18n/care';
import { t } from '../../i18n/together';
import { plural } from '../../i18n/translate';
import { Button, LinkButton } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Screen } from '../../kit/Screen';
import { NextDate } from './NextDate';
import { stagesFor } from './stages';

const longest = 2_000;

const Note = (props: { readonly note: ReviewNote }) => {
  const home = useHome();
  const stored = () => home.care.state.review.notes[props.note] ?? '';
  const kept = createKeptText(stored(), (text) => home.care.setReviewNote(props.note, text));
  return (
    <Field
      label={reviewNoteWords(props.note)}
      lines="many"
      capitalize="sentences"
      maxLength={longest}
      value={kept.text()}
      onInput={kept.write}
      onLeave={kept.flush}
    />
  );
};

interface StageProps {
  readonly stage: ReviewStage;
}

/** One stage of the talk on one screen. It may end at any of them, and waits where it was left. */
export const Stage = (props: StageProps) => {
  const home = useHome();
  const [nextAt, setNextAt] = createSignal<number | null>(null);
  const { care: commands } = home;
  const isForTwo = () => home.state.partner !== null;
  const stages = () => stagesFor(isForTwo());
  const index = () => stages().indexOf(props.stage);
  const next = () => stages()[index() + 1];
  const before = () => stages()[index() - 1];
  const goOn = () => {
    const following = next();
    if (following) commands.setReviewStage(following.id);
    else commands.finishReview(nextAt());
  };

  const how = () => {
    const { how: shape, minutes } = props.stage;
    const time = t(`talkabout.minutes.${plural(minutes)}`, { count: minutes });
    if (!isForTwo()) return time;
    if (shape === 'turns') return t('talkabout.turns', { minutes });
    return `${t(`talkabout.${shape}`)} · ${time}`;
  };

  const lead = () => {
    const { id } = props.stage;
    const isOwn = !isForTwo() && (id === 'agree' || id === 'worked' || id === 'close');
    return isOwn ? t(`talkabout.own.${id}`) : reviewWords(id, 'lead');
  };

  return (
    <Screen
      title={reviewWords(props.stage.id, 'title')}
      lead={lead()}
      back={{ onPress: () => commands.setReviewStage(before()?.id ?? null) }}
      actions={
        <>
          <Show when={next()}>
            <Button tone="plain" onPress={() => commands.finishReview(null)}>
              {t('talkabout.end')}
            </Button>
          </Show>
          <Button onPress={goOn}>{next() ? t('talkabout.on') : t('talkabout.finish')}</Button>
        </>
      }
    >
      <p class="soft small">
        {t('talkabout.stage', { at: index() + 1, of: stages().length })} · {how()}
      </p>
      <Show when={isForTwo() && props.stage.id === 'choose'}>
        <p>{care('review.rule')}</p>
      </Show>
      <Show when={props.stage.how === 'alone'}>
        <LinkButton tone="quiet" href="/us/changes">
          {t('ways.changes')}
        </LinkButton>
        <LinkButton tone="quiet" href="/me/likes">
          {t('talkabout.answers')}
        </LinkButton>
      </Show>
      <For each={props.stage.notes}>{(note) => <Note note={note} />}</For>
      <Show when={props.stage.notes.length > 0}>
        <p class="soft small">{t('talkabout.stays')}</p>
      </Show>
      <Show when={!next()}>
        <NextDate onPick={setNextAt} />
      </Show>
    </Screen>
  );
};
