const paths = {
  phone:
    'M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11.4 11.4 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.25.2 2.45.57 3.57a1 1 0 0 1-.25 1z',
  hangUp:
    'M12 9c-3.9 0-7.4 1.2-9.8 3.2a1 1 0 0 0-.3 1l.6 2.9a1 1 0 0 0 1.2.8l3.2-.8a1 1 0 0 0 .7-.9l.1-2a13 13 0 0 1 8.6 0l.1 2a1 1 0 0 0 .7.9l3.2.8a1 1 0 0 0 1.2-.8l.6-2.9a1 1 0 0 0-.3-1C19.4 10.2 15.9 9 12 9z',
  play: 'M7 4.5v15l12.5-7.5z',
  envelope:
    'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zm1 3.2V17h14V8.2l-7 4.6zM6 7l6 4 6-4z',
  close: 'M6 7.4 7.4 6 12 10.6 16.6 6 18 7.4 13.4 12l4.6 4.6-1.4 1.4-4.6-4.6L7.4 18 6 16.6l4.6-4.6z',
  pin: 'M14 3 21 10 19.5 11.5 18.6 11 15 14.6V18l-1.5 1.5L9.8 15.8 5 20.5 3.5 19 8.2 14.2 4.5 10.5 6 9h3.4L13 5.4l-.5-.9z',
  missed:
    'M6.5 5.5H11v2H8l4 4 5.5-5.5L19 7.4l-7 7-5.5-5.5V12h-2V5.5zM12 16c3.5 0 6.7 1.3 9 3.5L19 21.5c-1.9-1.6-4.3-2.5-7-2.5s-5.1.9-7 2.5L3 19.5C5.3 17.3 8.5 16 12 16z',
} as const;

/** A picture of its name, 24 units wide, in the colour of the text around it. Hidden from screen readers. */
export function icon(name: keyof typeof paths): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
