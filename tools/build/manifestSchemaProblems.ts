import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * What Microsoft's published schema has against a manifest; undefined when the schema is not on this machine.
 * @param folder with the files of [MS-OWEMXML], OfficeAppManifestV1_1.xsd and those that it needs
 */
export async function manifestSchemaProblems(
  manifest: string,
  folder: string,
): Promise<readonly string[] | undefined> {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const schema = files.filter(({ fileName }) => fileName.startsWith('OfficeAppManifest'));
  const preload = files.filter((file) => !schema.includes(file));
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema,
    preload,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
