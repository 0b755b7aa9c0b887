import { handsetPath } from '../pane/handsetPath.ts';

const svg = 'http://www.w3.org/2000/svg';

/** The same as the pane's Handset. */
export function handset(): SVGElement {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('class', 'handset');
  picture.setAttribute('viewBox', '0 0 20 20');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', handsetPath);
  picture.append(path);
  return picture;
}
