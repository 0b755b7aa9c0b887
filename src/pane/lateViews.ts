// What is not needed for the list and for hanging up: one file, loaded after them.
export { AboutPanel } from './AboutPanel.tsx';
export { Forms } from './Forms.tsx';
