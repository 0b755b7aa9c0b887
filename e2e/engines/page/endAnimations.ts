/** Ends what moves, in Outlook and in its panes. Self-contained, because it is sent to the browser as text. */
export function endAnimations(): void {
  const panes = [...document.querySelectorAll('iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
  for (const animation of [document, ...panes].flatMap((page) => page.getAnimations())) {
    // What goes on for ever has no end to go to.
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }
}
