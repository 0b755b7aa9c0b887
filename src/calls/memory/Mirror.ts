/**
 * A copy that the browser keeps, shared by the panes of one mailbox in it. While nobody can tell whose mailbox it is, it
 * keeps and tells nothing.
 */
export interface Mirror {
  read(name: string): string | undefined;
  /** @returns whether it was kept */
  write(name: string, text: string): boolean;
  /** Tells the other panes. */
  tell(text: string): void;
  /** Listens to the other panes. */
  listen(listener: (text: string) => void): void;
}
