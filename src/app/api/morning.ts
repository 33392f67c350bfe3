/** An evening lasts until this hour of the next day, so that nothing ends at midnight. */
const morningHour = 5;

/** When the next evening begins: the next five in the morning here, in milliseconds since the Unix epoch. */
export const morningAfter = (nowMs: number): number => {
  const morning = new Date(nowMs);
  morning.setHours(morningHour, 0, 0, 0);
  if (morning.getTime() <= nowMs) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
};
