import type { Document, Element } from '@xmldom/xmldom';
import { elements, overridesOf } from './manifestDocument.ts';

/** What may stand in an element, in this order, by the published schemas; what is optional may be left out. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...[
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'FormSettings',
    ],
    ...['Permissions', 'Rule', 'DisableEntityHighlighting', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Form: ['DesktopSettings', 'TabletSettings', 'PhoneSettings'],
  DesktopSettings: ['SourceLocation', 'RequestedHeight'],
  DesktopFormFactor: ['FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Tooltip', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['FunctionName', 'SourceLocation', 'SupportsPinning'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** What a manifest of a mail add-in cannot do without. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'Hosts'],
    ...['Requirements', 'FormSettings', 'Permissions', 'Rule'],
  ],
  VersionOverrides: ['Hosts'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** Among which resources Outlook looks up what an element refers to. */
const resourcesOf: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Image: 'Images',
};

/** What is wrong with the parts of a manifest and how they hang together: each entry a sentence. */
export function structureProblems(document: Document): readonly string[] {
  return [
    ...rootProblems(document),
    ...orderProblems(document),
    ...idProblems(document),
    ...permissionProblems(document),
    ...localeProblems(document),
    ...duplicateProblems(document),
    ...referenceProblems(document),
    ...functionProblems(document),
  ];
}

function rootProblems(document: Document): string[] {
  const root = document.documentElement;
  const isManifest =
    root?.localName === 'OfficeApp' &&
    root.namespaceURI === 'http://schemas.microsoft.com/office/appforoffice/1.1' &&
    root.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === 'MailApp';
  return isManifest ? [] : ['It is not the manifest of a mail add-in, version 1.1.'];
}

function orderProblems(document: Document): string[] {
  return elements(document, '*').flatMap((element) => {
    const name = element.localName ?? '';
    const found = children(element).map(({ localName }) => localName ?? '');
    const missing = (required[name] ?? [])
      .filter((child) => !found.includes(child))
      .map((child) => `<${name}> has no <${child}>.`);
    const order = orders[name];
    if (order === undefined) return missing;
    const unknown = found.filter((child) => !order.includes(child));
    const late = found.find(
      (child, index) => index > 0 && order.indexOf(child) < order.indexOf(found[index - 1] ?? ''),
    );
    return [
      ...missing,
      ...unknown.map((child) => `<${child}> has no place in <${name}>.`),
      ...(late === undefined || unknown.length > 0 ? [] : [`<${late}> stands too late in <${name}>.`]),
    ];
  });
}

function idProblems(document: Document): string[] {
  return elements(document, 'Id').flatMap(({ textContent }) =>
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(textContent ?? '')
      ? []
      : [`The id "${textContent ?? ''}" is no GUID.`],
  );
}

/** makeEwsRequestAsync asks for nothing less. */
function permissionProblems(document: Document): string[] {
  return elements(document, 'Permissions').flatMap(({ textContent }) =>
    textContent === 'ReadWriteMailbox'
      ? []
      : [`The permission is "${textContent ?? ''}"; calls need ReadWriteMailbox.`],
  );
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

function localeProblems(document: Document): string[] {
  const own = elements(document, 'DefaultLocale').map(({ textContent }) => textContent ?? '');
  const others = elements(document, 'Override').map((element) => element.getAttribute('Locale') ?? '');
  return [...new Set([...own, ...others])].flatMap((locale) =>
    isLocale(locale) ? [] : [`"${locale}" is no locale, like de-DE.`],
  );
}

function isLocale(text: string): boolean {
  const [, language, region] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(text) ?? [];
  if (language === undefined || region === undefined) return false;
  return languageNames.of(language) !== undefined && regionNames.of(region) !== undefined;
}

/** Ids are each VersionOverrides' own: the nested one repeats its parent's. */
function duplicateProblems(document: Document): string[] {
  return elements(document, 'VersionOverrides').flatMap((overrides) => {
    const ids = elements(overrides, '*')
      .filter((element) => overridesOf(element) === overrides)
      .map((element) => element.getAttribute('id'))
      .filter((id) => id !== null);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} is there twice.`);
  });
}

function referenceProblems(document: Document): string[] {
  return elements(document, '*').flatMap((element) => {
    const resid = element.getAttribute('resid');
    if (resid === null) return [];
    const overrides = overridesOf(element);
    const kind = resourcesOf[element.localName ?? ''];
    if (overrides === undefined || kind === undefined)
      return [`<${element.tagName}> refers to the resource ${resid}, and must not.`];
    return resourceIds(overrides, kind).includes(resid)
      ? []
      : [`The resource ${resid} is used by <${element.tagName}> and not there among ${kind}.`];
  });
}

/** Outlook looks a button's function up in the page that its form factor names. */
function functionProblems(document: Document): string[] {
  return elements(document, 'DesktopFormFactor').flatMap((form) => {
    const names = elements(form, 'FunctionName').map(({ textContent }) => textContent ?? '');
    return elements(form, 'FunctionFile').length > 0
      ? []
      : names.map((name) => `The function ${name} has no page: there is no <FunctionFile>.`);
  });
}

/** Of the VersionOverrides itself: what is in a nested one is that one's. */
function resourceIds(overrides: Element, kind: string): (string | null)[] {
  return children(overrides)
    .filter(({ localName }) => localName === 'Resources')
    .flatMap(children)
    .filter(({ localName }) => localName === kind)
    .flatMap(children)
    .map((resource) => resource.getAttribute('id'));
}

function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}
