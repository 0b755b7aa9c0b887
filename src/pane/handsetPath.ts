/** A receiver as it lies when a call is over, in a box of 20 by 20; the style sheet lifts it where one is running. */
export const handsetPath =
  'M1.5 11.2C1.5 6.7 5.6 5 10 5s8.5 1.7 8.5 6.2v1.3A1.5 1.5 0 0 1 17 14h-2.3a1.5 1.5 0 0 1-1.5-1.5v-1.8c-1.7-.7-4.7-.7-6.4 0v1.8A1.5 1.5 0 0 1 5.3 14H3a1.5 1.5 0 0 1-1.5-1.5z';
