/** The next step that is offered with an explanation. */
export type RemedyAction = 'tryAgain' | 'selectMessage' | 'changeNumber' | 'askAdministrator' | 'copyDetails';
