import { isGentle, todayAt } from '../core/care/effective';
import type { CareSettings, Today } from '../core/care/profile';
import { careSettings, tonight, type Book, type Stamp } from '../doc';
import type { Care } from './api/care';
import { morningAfter } from './api/morning';
import type { OwnCare } from './ownCare';

interface TonightOptions {
  readonly book: () => Book;
  readonly own: () => OwnCare;
  readonly stamp: () => Stamp;
}

type Commands = Pick<
  Care,
  | 'chooseKind'
  | 'setTag'
  | 'showTags'
  | 'setTouchTonight'
  | 'begin'
  | 'setGentle'
  | 'setKeepPrivate'
  | 'setHiddenGroup'
>;

/** What holds tonight, and the settings of the whole profile. */
export const createCareTonight = ({ book, own, stamp }: TonightOptions): Commands => {
  const changeTonight = (change: (today: Today) => Partial<Today>): void => {
    const now = stamp();
    const today = todayAt(own().profile, now.at) ?? {
      until: morningAfter(now.at),
      tags: [],
      stillTags: [],
      shown: false,
      touch: false,
      kind: null,
      underWay: false,
    };
    tonight.write(book(), now, { ...today, ...change(today) });
  };

  const changeSettings = (change: (settings: CareSettings) => Partial<CareSettings>): void => {
    const { settings } = own().profile;
    careSettings.write(book(), stamp(), { ...settings, ...change(settings) });
  };

  return {
    chooseKind: (kind) => changeTonight(() => ({ kind })),
    setTag: (tag, isOn) =>
      changeTonight(({ tags, stillTags, underWay }) => {
        const others = tags.filter((each) => each !== tag);
        if (isOn) return { tags: [...others, tag] };
        // What it left out stays out: nothing loosens any more tonight.
        const stays = underWay && tags.includes(tag) && !stillTags.includes(tag);
        return { tags: others, ...(stays ? { stillTags: [...stillTags, tag] } : {}) };
      }),
    showTags: (shown) => changeTonight(() => ({ shown })),
    setTouchTonight: (isOn) =>
      changeTonight(({ touch, underWay }) => ({ touch: isOn && (touch || !underWay) })),
    begin() {
      if (!todayAt(own().profile, stamp().at)?.underWay) changeTonight(() => ({ underWay: true }));
    },

    setGentle(isOn) {
      const { at } = stamp();
      const holds = !isOn && isGentle(own().profile, at);
      changeSettings(() => ({ gentle: isOn, gentleUntil: holds ? morningAfter(at) : null }));
    },
    setKeepPrivate: (keepPrivate) => changeSettings(() => ({ keepPrivate })),
    setHiddenGroup: (group, isHidden) =>
      changeSettings(({ hidden }) => {
        const others = hidden.filter((each) => each !== group);
        return { hidden: isHidden ? [...others, group] : others };
      }),
  };
};
