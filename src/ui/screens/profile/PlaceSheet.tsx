import { Show } from 'solid-js';
import type { AnswerKey, PrefId } from '../../../core/care/types';
import { useHome } from '../../context';
import { placeWords } from '../../i18n/care';
import { answerMeaning, answerWords } from '../../i18n/home';
import { t } from '../../i18n/profile';
import { AnswerScale } from '../../kit/AnswerScale';
import { Button } from '../../kit/Button';
import { Sheet } from '../../kit/Sheet';
import { Waits } from '../answers/Waits';
import { questionWords } from './summary';

interface PlaceSheetProps {
  readonly place: PrefId;
  readonly way: 'receive' | 'give';
  readonly onClose: () => void;
  /** Everything else about the place. */
  readonly onMore: () => void;
}

/** One tap answers and closes, unless there is something to say about it. */
export const PlaceSheet = (props: PlaceSheetProps) => {
  const home = useHome();
  const key = (): AnswerKey => `${props.place}.${props.way}`;
  const waits = () => home.care.state.countsFrom[key()];
  return (
    <Sheet title={placeWords(props.place)} onClose={props.onClose}>
      {(close) => (
        <>
          <p class="soft">{questionWords(key())}</p>
          <AnswerScale
            label={`${placeWords(props.place)}: ${questionWords(key())}`}
            value={home.state.answers[key()]}
            nameOf={answerWords}
            meaningOf={answerMeaning}
            onPick={(answer) => {
              home.setAnswer(key(), answer);
              if (waits() === undefined) close();
            }}
          />
          <Waits until={waits()} />
          <div class="pair-row">
            <Button tone="quiet" onPress={close}>
              {t('likes.done')}
            </Button>
            <Show when={home.state.answers[key()]}>
              <Button tone="plain" onPress={() => home.setAnswer(key(), null)}>
                {t('item.takeBack')}
              </Button>
            </Show>
          </div>
          <Button tone="plain" onPress={() => props.onMore()}>
            {t('map.more')}
          </Button>
        </>
      )}
    </Sheet>
  );
};
