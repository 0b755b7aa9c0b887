import type { Exchanged, LineCall } from '../exchange/Exchange.ts';
import type { Scenario } from '../scenarios/Scenario.ts';

/** What roamingSettings keeps in the mailbox: a name and a JSON text each, as office.js hands them over. */
export type SettingsBag = Readonly<Record<string, unknown>>;

/** A line of the traffic view. */
export interface TrafficLine extends Exchanged {
  /** Turned away before it reached Exchange, by Outlook or by the web server. */
  readonly refused: boolean;
}

/** What the host page and the tests see of a world: the answer of `GET /sandbox/world`. */
export interface WorldView {
  /** Another one after every change of scenario. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
  }[];
  readonly mailbox: { readonly displayName: string; readonly emailAddress: string };
  readonly now: number;
  readonly calls: readonly LineCall[];
  readonly settings: SettingsBag;
  /** How many requests there have been. */
  readonly requests: number;
}

/** What a person can do with the phone: the body of `POST /sandbox/phone`. */
export interface PhoneMove {
  readonly id: string;
  readonly do: 'pickUp' | 'refuse' | 'putDown';
}

/** Set on requests that the host page passes on for makeEwsRequestAsync; its value is that word. */
export const wayHeader = 'x-sandbox-way';

/** Set on an answer to makeEwsRequestAsync: the HTTP status that Exchange gave. */
export const statusHeader = 'x-sandbox-status';

/** Set on an answer that makes makeEwsRequestAsync fail; its value is the error's text, percent-encoded. */
export const failureHeader = 'x-sandbox-failure';
