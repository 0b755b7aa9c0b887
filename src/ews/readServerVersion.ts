import { child } from './elements.ts';
import { namespaces } from './namespaces.ts';
import type { ServerVersion } from './Reply.ts';

const numbers = ['MajorVersion', 'MinorVersion', 'MajorBuildNumber', 'MinorBuildNumber'];

/** @returns which Exchange wrote this envelope; undefined where it does not say */
export function readServerVersion(envelope: Element): ServerVersion | undefined {
  const header = child(envelope, namespaces.soap, 'Header');
  const info = header && child(header, namespaces.types, 'ServerVersionInfo');
  if (!info) return undefined;
  const build = numbers.map((name) => info.getAttribute(name) ?? '0').join('.');
  const name = info.getAttribute('Version');
  return name === null ? { build } : { build, name };
}
