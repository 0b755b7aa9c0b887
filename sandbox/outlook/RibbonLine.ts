/** Something that has happened on the ribbon, for the traffic view. */
export interface RibbonLine {
  readonly number: number;
  /** On the clock of Exchange. */
  readonly at: number;
  readonly what: 'pressed' | 'said' | 'carried out';
  readonly text: string;
  readonly isBad?: boolean;
}
