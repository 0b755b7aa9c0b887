/** @returns the language that Outlook says it is shown in, for example de-DE */
export function displayLanguage(): string {
  return Office.context.displayLanguage;
}
