/** How Exchange tells how long to wait; prefix t is declared around it. */
export function backOffValue(milliseconds: number): string {
  return `<t:Value Name="BackOffMilliseconds">${String(milliseconds)}</t:Value>`;
}
