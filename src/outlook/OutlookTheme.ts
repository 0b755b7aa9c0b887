/** What Outlook looks like, as far as the pane follows it. */
export interface OutlookTheme {
  readonly isDark: boolean;
  /** The colour of Outlook's own surfaces; undefined where the pane's texts would not be legible on it. */
  readonly background: string | undefined;
}
