import type { ReactElement, ReactNode } from 'react';
import type { Call } from '../../calls/life/Call.ts';
import { detailOf } from '../../faults/detailOf.ts';
import type { Fault } from '../../faults/Fault.ts';
import { formatTime } from '../formatTime.ts';
import type { RowCall, ViewProps } from '../Views.ts';
import { callName } from './callName.ts';
import { sipReason } from './callState.ts';

/** What a view of React's adds to the details: a button that copies. Undefined before React is there. */
export type Copier = ((props: { readonly label: string; readonly text: string }) => ReactElement) | undefined;

export interface CallDetailsProps extends Pick<ViewProps, 'state' | 'actions' | 'language'> {
  readonly call: RowCall;
  readonly copier: Copier;
}

const panelOf = (key: string): string => `details-${key}`;

/** Unfolds the details of a call, and folds them. */
export function DetailsButton({ call, state, actions, language }: CallDetailsProps): ReactElement {
  const isOpen = state.choices.unfolded.has(call.key);
  return (
    <button
      type="button"
      className="button details"
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelOf(call.key) : undefined}
      aria-label={language.strings.detailsOf(callName(call, language))}
      onClick={() => {
        actions.unfold(call.key);
      }}
    />
  );
}

function faultOf(call: Call): Fault | undefined {
  switch (call.kind) {
    case 'refused':
    case 'unfollowed':
      return call.fault;
    case 'live':
      return 'fault' in call.hangUp ? call.hangUp.fault : call.lookUpFault;
    default:
      return undefined;
  }
}

function sipOf(call: Call, strings: ViewProps['language']['strings']): string {
  const isTold = call.kind === 'ended' && 'information' in call.ending;
  return isTold ? sipReason(call.ending.information, strings) : '';
}

function Copied(props: {
  readonly copier: Copier;
  readonly label: string;
  readonly text: string;
}): ReactNode {
  const { copier: Copy, label, text } = props;
  return Copy && <Copy label={label} text={text} />;
}

/** What the server itself said: as text, never as markup. */
function Said({ call, language: { strings }, copier }: CallDetailsProps): ReactElement | null {
  const fault = faultOf(call);
  const detail = fault ? detailOf(fault) : sipOf(call, strings);
  if (detail === '') return null;
  return (
    <>
      <p className="detail">{fault ? strings.exchangeSays(detail) : detail}</p>
      {fault && <Copied copier={copier} label={strings.support.copy} text={detail} />}
    </>
  );
}

/** Everything that is known of a call and told nowhere else: codes, times, its whole id. */
export function CallFacts(props: CallDetailsProps): ReactElement | null {
  const { call, state, language, copier } = props;
  if (!state.choices.unfolded.has(call.key)) return null;
  const { strings, locale } = language;
  const { label, from, number } = call.about;
  return (
    <div id={panelOf(call.key)} className="call-facts">
      <Said {...props} />
      {label && <p dir="auto">{label}</p>}
      {from && <p dir="auto">{strings.fromSender(from)}</p>}
      {number && <p>{strings.toNumber(number)}</p>}
      {call.since > 0 && <p>{formatTime(call.since, locale)}</p>}
      {'id' in call && (
        <>
          <p>
            {strings.callId}: <span className="call-id">{call.id}</span>
          </p>
          <Copied copier={copier} label={strings.copyId} text={call.id} />
        </>
      )}
    </div>
  );
}
