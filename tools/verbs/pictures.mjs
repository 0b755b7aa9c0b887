// @ts-check

/** @typedef {import('./Verb.ts').Verb} Verb */

/** @type {readonly Verb[]} */
export const madeVerbs = [
  {
    name: 'pictures',
    does: "Makes the README's pictures in docs/pictures again, after a change that can be seen.",
    options: [
      {
        name: 'engine',
        value: 'NAME',
        choices: ['chromium', 'firefox', 'webkit'],
        means: 'as another engine shows the first of them: in test-results/pictures, to be looked at',
      },
    ],
    builds: true,
    async start({ option }) {
      const { makePictures, makePicturesIn } = await import('../pictures.mjs');
      const engine = option('engine');
      if (engine === 'firefox' || engine === 'webkit') await makePicturesIn(engine);
      else await makePictures();
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
