import type { OfficeRequest } from './OfficeMessage.ts';

/** A press on a button of the ribbon that runs a function of the add-in. */
export interface AppCommand {
  /** Names the press. */
  readonly id: string;
  readonly functionName: string;
  /** The control's id in the manifest. */
  readonly controlId: string;
}

// Numbers of OSF.DDA: AppCommandInvoked, and AppCommandInvocationCompleted.
const invokedEvent = 39;
const completedMethod = 94;

/** Whether office.js registers for presses: it does in each page of the add-in, in panes too. */
export function isForPresses(request: OfficeRequest): boolean {
  return (request._data as { readonly eventDispId?: unknown } | null)?.eventDispId === invokedEvent;
}

/** What office.js is told about a press. */
export function pressData({ id, functionName, controlId }: AppCommand): Readonly<Record<number, string>> {
  return { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) };
}

/** What office.js tells when a press has been carried out. */
export interface Completion {
  readonly id: string;
  /** 0, or 11101 where the page has no such function. */
  readonly status: number;
}

/** @returns undefined where something else was carried out */
export function readCompletion(data: unknown): Completion | undefined {
  const { DdaMethod: method, 0: id, 1: status } = data as Readonly<Record<string, unknown>>;
  const { DispatchId: number } = (method ?? {}) as { readonly DispatchId?: unknown };
  return number === completedMethod ? { id: String(id), status: Number(status) } : undefined;
}
