import { createSignal, lazy, onMount, Show, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { useApp } from './context';
import { t } from './i18n';
import { Button } from './kit/Button';
import { Notice } from './kit/Notice';
import { Screen } from './kit/Screen';

/** A server that neither answers nor refuses must not leave anybody waiting. */
const patienceMs = 12_000;

type Loaded<Props extends object> = { readonly default: Component<Props> };
type Load<Props extends object> = () => Promise<Loaded<Props>>;

const inTime = async <T,>(promise: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Late')), patienceMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

interface MissingPartProps<Props extends object> {
  readonly load: Load<Props>;
  readonly given: Props;
}

/** Whether the server that hands out the app answers at all. */
const isServerThere = async (): Promise<boolean> => {
  try {
    const answer = await inTime(fetch('/', { method: 'HEAD', cache: 'no-store' }));
    return answer.ok;
  } catch {
    return false;
  }
};

/**
 * Stands where a screen could not be fetched. What merely came late is shown when it is there; what was refused stays
 * refused for as long as the page lives (HTML, "fetch a single module script": the module map keeps failures), so that
 * the page is loaded anew, once the server answers.
 */
const MissingPart = <Props extends object>(props: MissingPartProps<Props>) => {
  const { update } = useApp();
  const [screen, setScreen] = createSignal<Component<Props>>();
  const [busy, setBusy] = createSignal(false);
  const [again, setAgain] = createSignal(false);
  const look = async (): Promise<boolean> => {
    try {
      const loaded = await inTime(props.load());
      setScreen(() => loaded.default);
      return true;
    } catch {
      return false;
    }
  };
  const tryAgain = async () => {
    setBusy(true);
    if (!(await look()) && (await isServerThere())) update.apply();
    else setAgain(true);
    setBusy(false);
  };
  onMount(() => void look());
  return (
    <Show
      when={screen()}
      fallback={
        <Screen
          title={t('part.missing')}
          lead={t('part.missingLead')}
          actions={
            <Button busy={busy()} onPress={() => void tryAgain()}>
              {busy() ? t('common.loading') : t('common.tryAgain')}
            </Button>
          }
        >
          <p>{t('part.missingNext')}</p>
          <Show when={again() && !busy()}>
            <Notice title={t('part.still')} />
          </Show>
        </Screen>
      }
    >
      {(Found) => <Dynamic component={Found()} {...props.given} />}
    </Show>
  );
};

/** As Solid's `lazy`, for a screen; where it can't be fetched, words and a way to try again stand in its place. */
export const lazyScreen = <Props extends object>(load: Load<Props>) =>
  lazy(async (): Promise<Loaded<Props>> => {
    try {
      return await inTime(load());
    } catch {
      return { default: (props: Props) => <MissingPart load={load} given={props} /> };
    }
  });
