import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { ProblemNotice } from '../../kit/Notice';

/** In view on every screen for as long as something is not on disk. */
export const SaveProblem = () => {
  const home = useHome();
  return (
    <Show when={home.state.saveProblem}>
      {(problem) => (
        <div class="strip">
          <ProblemNotice problem={problem()}>
            <Button
              tone="quiet"
              onPress={() => {
                home.retrySave();
                focusTitle();
              }}
            >
              {t('common.tryAgain')}
            </Button>
          </ProblemNotice>
        </div>
      )}
    </Show>
  );
};
