/**
 * Presses the buttons with these words, or with them in their names, one after the other, each as soon as it is in the
 * page, and then says so in `data-pressed`.
 * @returns what stops the waiting for them
 */
export function pressInTurn(place: HTMLElement, words: readonly string[]): () => void {
  const left = [...words];
  const press = (): void => {
    // In another language they are the same buttons, and have been pressed.
    if (place.dataset['pressed'] !== undefined) return;
    const button = [...place.querySelectorAll('button')].find(
      ({ textContent, ariaLabel, disabled }) =>
        (textContent.trim() === left[0] || ariaLabel?.includes(left[0] ?? '')) && !disabled,
    );
    if (!button) return;
    left.shift();
    if (left.length === 0) place.dataset['pressed'] = words.join();
    button.click();
  };
  const observer = new MutationObserver(press);
  observer.observe(place, { childList: true, subtree: true, attributes: true });
  press();
  return () => {
    observer.disconnect();
  };
}
