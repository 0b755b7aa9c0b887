// @ts-check

/** @typedef {import('./Verb.ts').Verb} Verb */

/** @type {readonly Verb[]} */
export const madeVerbs = [
  {
    name: 'pictures',
    does: "Makes the README's pictures in docs/pictures again, after a change that can be seen.",
    builds: true,
    async start() {
      const { makePictures } = await import('../pictures.mjs');
      await makePictures();
      return 0;
    },
  },
  {
    name: 'icons',
    does: "Draws the manifest's icons in public/icons again, after a change in tools/icons.",
    async start() {
      const { makeIcons } = await import('../icons/icons.mjs');
      await makeIcons();
      return 0;
    },
  },
];
