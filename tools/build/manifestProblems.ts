import type { Document, Element } from '@xmldom/xmldom';
import { elements, overridesOf, readManifest } from './manifestDocument.ts';
import { structureProblems } from './manifestStructure.ts';

/** What the manifest must agree with. */
export interface ManifestSurroundings {
  /** package.json's. */
  readonly version: string;
  /** Below which every address lies; ends with a slash. */
  readonly address: string;
  /** Whether the built pane has this file. */
  readonly hasFile: (path: string) => boolean;
  /** Width and height of a PNG of the built pane, in pixels; undefined where nobody can tell. */
  readonly pixels: (path: string) => readonly [number, number] | undefined;
}

/** Lengths that Outlook keeps to, by element: in its documentation, and only partly in its schema. */
const limits: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125 };
const resourceLimits: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};
const resourceIdLimit = 32;

/** Of the strip over a message, in pixels. */
const lowestStrip = 32;
const highestStrip = 450;

/** Elements outside the resources that name an icon of one size. */
const iconSizes: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

/** What can be told without the schema: each entry a sentence. An empty list is a manifest that Outlook takes. */
export function manifestProblems(manifest: string, surroundings: ManifestSurroundings): readonly string[] {
  const { document, problems } = readManifest(manifest);
  if (document === undefined) return problems;
  return [
    ...structureProblems(document),
    ...versionProblems(document, surroundings),
    ...addressProblems(document, surroundings),
    ...iconProblems(document, surroundings),
    ...lengthProblems(document),
    ...heightProblems(document),
  ];
}

function versionProblems(document: Document, { version }: ManifestSurroundings): string[] {
  const found = elements(document, 'Version')[0]?.textContent ?? 'none';
  return found === `${version}.0` ? [] : [`The version is ${found}; package.json's makes it ${version}.0.`];
}

function addressProblems(document: Document, { address, hasFile }: ManifestSurroundings): string[] {
  const attributes = elements(document, '*')
    .flatMap((element) => [value(element), element.getAttribute('Value') ?? ''])
    .filter((text) => text.includes('://'));
  const domains = elements(document, 'AppDomain').map((element) => element.textContent ?? '');
  return [...attributes, ...domains].flatMap((text) => {
    if (!text.startsWith('https://')) return [`${text} is not https.`];
    if (!text.startsWith(address)) return [`${text} is not below ${address}.`];
    return hasFile(text.slice(address.length).replace(/#.*/, ''))
      ? []
      : [`${text} names a file that the pane does not have.`];
  });
}

function iconProblems(document: Document, { address, hasFile, pixels }: ManifestSurroundings): string[] {
  return [...baseIcons(document), ...buttonIcons(document)].flatMap(({ url, size }) => {
    const path = url.slice(address.length);
    if (!hasFile(path)) return []; // told as an address
    const found = pixels(path);
    if (found === undefined) return [];
    const [width, height] = found;
    return width === size && height === size
      ? []
      : [`${path} has ${width}x${height} pixels, not ${size}x${size}.`];
  });
}

function baseIcons(document: Document) {
  return Object.entries(iconSizes).flatMap(([name, size]) =>
    elements(document, name).map((element) => ({ url: value(element), size })),
  );
}

function buttonIcons(document: Document) {
  return elements(document, 'Image').flatMap((image) => {
    const resid = image.getAttribute('resid');
    if (resid === null) return [];
    const size = Number(image.getAttribute('size'));
    const overrides = overridesOf(image);
    const images = overrides === undefined ? [] : elements(overrides, 'Image');
    const resource = images.find((other) => other.getAttribute('id') === resid);
    return resource === undefined ? [] : [{ url: value(resource), size }];
  });
}

function lengthProblems(document: Document): string[] {
  const ids = elements(document, '*')
    .flatMap((element) => [element.getAttribute('resid'), element.getAttribute('id')])
    .map((id) => ({ what: 'An id', text: id ?? '-', limit: resourceIdLimit }));
  return [...textsOf(document), ...ids].flatMap(({ what, text, limit }) => {
    if (text.trim() === '') return [`${what} is empty.`];
    return text.length > limit ? [`${what} has ${text.length} characters, more than ${limit}: ${text}`] : [];
  });
}

function textsOf(document: Document) {
  const base = Object.entries(limits).flatMap(([name, limit]) =>
    elements(document, name)
      .filter((element) => element.parentElement?.localName === 'OfficeApp')
      .flatMap((element) => translationsOf(element, name, limit)),
  );
  const resources = Object.entries(resourceLimits).flatMap(([name, limit]) =>
    elements(document, name)
      .flatMap((group) => elements(group, '*'))
      .filter((element) => element.localName !== 'Override')
      .flatMap((element) => translationsOf(element, `${name} ${element.getAttribute('id') ?? ''}`, limit)),
  );
  return [...base, ...resources];
}

/** The text of an element, and those of its translations. */
function translationsOf(element: Element, what: string, limit: number) {
  const own = element.getAttribute('DefaultValue') ?? element.textContent ?? '';
  const translations = elements(element, 'Override').map((override) => ({
    what: `${what} in ${override.getAttribute('Locale') ?? '?'}`,
    text: override.getAttribute('Value') ?? '',
    limit,
  }));
  return [{ what, text: own, limit }, ...translations];
}

function heightProblems(document: Document): string[] {
  return elements(document, 'RequestedHeight').flatMap(({ textContent }) => {
    const height = Number(textContent);
    return height >= lowestStrip && height <= highestStrip
      ? []
      : [`RequestedHeight is ${height}; Exchange 2013 shows ${lowestStrip} to ${highestStrip} pixels.`];
  });
}

function value(element: Element): string {
  return element.getAttribute('DefaultValue') ?? '';
}
