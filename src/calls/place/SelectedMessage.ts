/** The message that is open in Outlook. */
export interface SelectedMessage {
  readonly itemId: string;
  readonly subject: string;
  /** Who sent it, as a name or an address; empty where Outlook does not say. */
  readonly from: string;
  readonly voiceMessage: boolean;
}
