import { escapeXml } from './escapeXml.ts';

/** What GetItem tells of a message when it is asked for ids only. */
export function foundItem(id: string): string {
  return `<m:Items><t:Message><t:ItemId Id="${escapeXml(id)}" ChangeKey="CQAAABYAAAB4K4LpGTKmQbk1wFXyLJvrAAAGLrFT"/></t:Message></m:Items>`;
}
