/** Presses the button with these words as soon as it is in the page. */
export function pressOnce(place: HTMLElement, words: string): void {
  const find = (): HTMLButtonElement | undefined =>
    [...place.querySelectorAll('button')].find((button) => button.textContent.trim() === words);
  const press = (): boolean => {
    const button = find();
    button?.click();
    return button !== undefined;
  };
  if (press()) return;
  const observer = new MutationObserver(() => {
    if (press()) observer.disconnect();
  });
  observer.observe(place, { childList: true, subtree: true });
}
