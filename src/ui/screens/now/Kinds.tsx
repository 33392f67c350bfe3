import { useNavigate } from '@solidjs/router';
import { For } from 'solid-js';
import { kinds } from '../../../content/kinds';
import { useHome } from '../../context';
import { kindWords } from '../../i18n/care';
import { t } from '../../i18n/home';

/** The one question of the first screen. Six kinds of equal rank; a tap, and the landing is one tap away. */
export const Kinds = () => {
  const { care } = useHome();
  const navigate = useNavigate();
  return (
    <section class="stack-tight">
      <h2 id="now-kinds">{t('now.kinds')}</h2>
      <ul class="now-kinds" aria-labelledby="now-kinds">
        <For each={kinds}>
          {(kind) => (
            <li>
              <button
                type="button"
                class="now-kind"
                onClick={() => {
                  care.chooseKind(kind);
                  navigate('/landing');
                }}
              >
                {kindWords(kind)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
};
