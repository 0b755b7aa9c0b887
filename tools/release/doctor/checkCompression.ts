import { fail, type Line, pass, warn } from './Line.ts';
import { some } from './some.ts';
import { opensWith } from './visitPane.ts';
import type { Visit } from './Visit.ts';

/** Whether what the pane opens with comes compressed: as it is, it takes several times as long on a slow line. */
export function checkCompression({ files }: Visit): Line {
  const check = 'compression';
  const broken = [...files].flatMap(([path, answer]) =>
    answer.broken === undefined ? [] : [`${path} ${answer.broken}`],
  );
  if (broken.length > 0)
    return fail(
      check,
      `no browser can read this: ${some(broken)}`,
      'Empty the cache of compressed files (in IIS %SystemDrive%\\inetpub\\temp\\IIS Temporary Compressed Files), and see that only one server compresses.',
    );
  const uncompressed = [...files]
    .filter(([path, answer]) => opensWith(path, answer) && !('content-encoding' in answer.headers))
    .map(([path]) => path);
  return uncompressed.length === 0
    ? pass(check, 'the page and the scripts come compressed')
    : warn(
        check,
        `not compressed: ${some(uncompressed)}`,
        'In IIS, install Static Content Compression (Install-WindowsFeature Web-Stat-Compression); in nginx, take the gzip lines of nginx.conf. A proxy in front may have to let it through.',
      );
}
