import { existsSync, readFileSync } from 'node:fs';
import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** Checks messages against Microsoft's schemas of Exchange 2010 and Exchange 2016. */
export interface EwsValidator {
  /**
   * What both schemas find wrong in a SOAP message, or in the element of its body; nothing if it is valid. Reading the
   * schemas takes long, once for all the messages asked together: ask with `Promise.all`.
   */
  validate(xml: string): Promise<readonly string[]>;
}

interface Question {
  readonly xml: string;
  readonly answer: (violations: readonly string[]) => void;
  readonly fail: (reason: unknown) => void;
}

const folders = ['ews', 'ews2016'].map((name) => new URL(`../../shared/schemas/${name}/`, import.meta.url));

/** Undefined where the schemas, which are Microsoft's and not in the repository, do not lie beside it. */
export function createEwsValidator(): EwsValidator | undefined {
  if (!folders.every((folder) => existsSync(new URL('messages.xsd', folder)))) return undefined;
  let questions: Question[] = [];
  const flush = async (): Promise<void> => {
    const asked = questions;
    questions = [];
    try {
      const [old, recent] = await Promise.all(
        folders.map((folder) =>
          violationsOf(
            asked.map(({ xml }) => xml),
            folder,
          ),
        ),
      );
      asked.forEach(({ answer }, index) => {
        answer([...(old?.[index] ?? []), ...(recent?.[index] ?? [])]);
      });
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };
  return {
    validate: (message) =>
      new Promise((answer, fail) => {
        questions.push({ xml: bodyElementOf(message), answer, fail });
        if (questions.length === 1) setImmediate(() => void flush());
      }),
  };
}

async function violationsOf(
  messages: readonly string[],
  folder: URL,
): Promise<readonly (readonly string[])[]> {
  const names = messages.map((_, index) => `message${String(index)}.xml`);
  const read = (name: string): { fileName: string; contents: string } => ({
    fileName: name,
    contents: readFileSync(new URL(name, folder), 'utf8').replace(/^\uFEFF/, ''),
  });
  const { errors, rawOutput } = await validateXML({
    xml: messages.map((contents, index) => ({ fileName: names[index] ?? '', contents })),
    schema: [read('messages.xsd')],
    preload: [read('types.xsd'), read('xml.xsd')],
    initialMemoryPages: 32 * memoryPages.MiB,
    maxMemoryPages: memoryPages.GiB,
  });
  const lines = new Set(rawOutput.split('\n'));
  return names.map((name) => {
    if (lines.has(`${name} validates`)) return [];
    const found = errors.filter(({ loc }) => loc?.fileName === name).map(({ rawMessage }) => rawMessage);
    return found.length > 0 ? found : [`${name}: neither valid nor explained: ${rawOutput}`];
  });
}

/** The element in the body, with the namespaces that it uses, or the text itself if that is not a SOAP message. */
function bodyElementOf(xml: string): string {
  const document = parse(xml);
  const body = document?.getElementsByTagNameNS('http://schemas.xmlsoap.org/soap/envelope/', 'Body')[0];
  const element = [...(body?.childNodes ?? [])].find((node) => node.nodeType === node.ELEMENT_NODE);
  return element === undefined ? xml : new XMLSerializer().serializeToString(element);
}

function parse(xml: string): Document | undefined {
  try {
    const quietly = (): void => undefined;
    return new DOMParser({ onError: quietly }).parseFromString(xml, 'text/xml');
  } catch {
    return undefined;
  }
}
