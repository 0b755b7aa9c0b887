import { contentTypeOf } from '../contentTypeOf.ts';
import { fail, type Line, pass } from './Line.ts';
import { served } from './served.ts';
import { some } from './some.ts';
import type { Visit } from './Visit.ts';

/** application/… is what older servers say of the same. */
const synonyms: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'application/x-javascript': 'text/javascript',
  'application/xml': 'text/xml',
};

/** Whether browsers, told not to guess, take each file for what it is. */
export function checkTypes(visit: Visit): Line {
  const check = 'types';
  const wrong = served(visit).flatMap(([path, { headers }]) => {
    const found = mediaType(headers['content-type'] ?? 'none');
    return found === mediaType(contentTypeOf(path)) ? [] : [`${path} is ${found}`];
  });
  return wrong.length === 0
    ? pass(check, 'each file has its own')
    : fail(
        check,
        `${wrong.length} wrong: ${some(wrong)}`,
        'Serve the types that web.config or nginx.conf of the release name.',
      );
}

function mediaType(text: string): string {
  const type = text.replace(/;.*/, '').trim().toLowerCase();
  return synonyms[type] ?? type;
}
