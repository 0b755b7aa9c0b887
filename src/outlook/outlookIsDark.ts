/** From black, 0, to white, 1, as far as telling light from dark needs it. */
function brightness(color: string): number {
  const channels = /^#?(..)(..)(..)/.exec(color)?.slice(1, 4) ?? ['ff', 'ff', 'ff'];
  const [red = 255, green = 255, blue = 255] = channels.map((channel) => Number.parseInt(channel, 16));
  return (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
}

/** @returns whether Outlook's own theme is dark; undefined where it does not say, as on the web */
export function outlookIsDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? brightness(theme.bodyBackgroundColor) < 0.5 : undefined;
}
