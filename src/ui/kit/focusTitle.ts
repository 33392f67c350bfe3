/** Gives the focus to the screen's title, once a control that had it has gone from the page. */
export const focusTitle = (): void => {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) {
      document.querySelector('h1')?.focus();
    }
  });
};
