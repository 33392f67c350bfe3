import { useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import { useHome } from '../../context';
import { t } from '../../i18n/home';
import { Button, LinkButton } from '../../kit/Button';
import { focusTitle } from '../../kit/focusTitle';
import { ProblemNotice } from '../../kit/Notice';

const storage = '/me/storage';

/** In view on every screen for as long as something is not on disk. */
export const SaveProblem = () => {
  const home = useHome();
  const location = useLocation();
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
            <Show when={problem().type === 'DiskFull' && location.pathname !== storage}>
              <LinkButton tone="plain" href={storage}>
                {t('common.makeRoom')}
              </LinkButton>
            </Show>
          </ProblemNotice>
        </div>
      )}
    </Show>
  );
};
