/** A first idea of what to call this device; the person may say something else. */
export const guessKind = (page: Window): 'phone' | 'tablet' | 'computer' => {
  const isTouched = page.matchMedia('(pointer: coarse)').matches;
  if (!isTouched) return 'computer';
  const { width, height } = page.screen;
  return Math.min(width, height) >= 600 ? 'tablet' : 'phone';
};
