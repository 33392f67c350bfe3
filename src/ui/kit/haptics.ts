/** Milliseconds of buzzing and of rest between. */
const patterns = { tap: [12], done: [18, 60, 28] } as const;

let wanted = false;

/** Whether this device can. iPhones cannot, in any browser. */
export const canBuzz = (): boolean => 'vibrate' in navigator;

/** As the person wants it; off at the door. */
export const allowBuzz = (isOn: boolean): void => {
  wanted = isOn;
};

/** A touch back: `tap` for a choice taken, `done` for something finished. Never alone: the screen says it too. */
export const buzz = (kind: keyof typeof patterns): void => {
  if (wanted && canBuzz()) navigator.vibrate([...patterns[kind]]);
};
