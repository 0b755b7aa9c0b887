/** What unfolds, while a message is being played, the number to play it to on another phone. */
export const anotherNumber = 'anotherNumber';
