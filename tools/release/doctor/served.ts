import type { Answer } from './ask.ts';
import { isWhole } from './checkFiles.ts';
import type { Visit } from './Visit.ts';

/**
 * The files that are there, with their own content: how anything else is sent, a page that stands in for a file, says
 * nothing about them. The page and the manifest count even when they are changed, as they are what was changed then.
 */
export function served(visit: Visit): readonly (readonly [path: string, answer: Answer])[] {
  return [...visit.files].filter(
    ([path, answer]) =>
      isWhole(visit, path, answer) ||
      (path === 'taskpane.html' && answer.status === 200 && answer.body.includes('id="root"')) ||
      (path === 'manifest.xml' && answer.status === 200 && answer.body.includes('<OfficeApp')),
  );
}
