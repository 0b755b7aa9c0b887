/**
 * Presses the button with these words as soon as it is in the page, and then says so in `data-pressed`.
 * @returns what stops the waiting for it
 */
export function pressOnce(place: HTMLElement, words: string): () => void {
  const press = (): void => {
    // In another language it is the same button, and has been pressed.
    if (place.dataset['pressed'] !== undefined) return;
    const button = [...place.querySelectorAll('button')].find(
      ({ textContent, disabled }) => textContent.trim() === words && !disabled,
    );
    if (!button) return;
    place.dataset['pressed'] = words;
    button.click();
  };
  const observer = new MutationObserver(press);
  observer.observe(place, { childList: true, subtree: true, attributes: true });
  press();
  return () => {
    observer.disconnect();
  };
}
