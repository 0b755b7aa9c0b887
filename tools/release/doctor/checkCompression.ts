import { type Line, pass, warn } from './Line.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

/** Whether what the pane opens with comes compressed: as it is, it takes several times as long on a slow line. */
export function checkCompression({ uncompressed }: Visit): Line {
  const check = 'compression';
  return uncompressed.length === 0
    ? pass(check, 'the page and the scripts come compressed')
    : warn(
        check,
        `${uncompressed.length} files come as they are: ${some(uncompressed)}`,
        'In IIS, install Static Content Compression (Install-WindowsFeature Web-Stat-Compression); in nginx, take the gzip lines of nginx.conf. A proxy in front may have to let it through.',
      );
}
