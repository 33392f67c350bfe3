const dayMs = 86_400_000;

/**
 * The UTC days on which two devices may look for each other now. Topics change with the day; within `skewMs` of
 * midnight both days count, so that clocks which differ a little still meet.
 */
export const meetingDays = (nowMs: number, skewMs: number): number[] => {
  const first = Math.floor((nowMs - skewMs) / dayMs);
  const last = Math.floor((nowMs + skewMs) / dayMs);
  return first === last ? [first] : [first, last];
};
