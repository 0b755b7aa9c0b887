import type { Attr, Element } from '@xmldom/xmldom';
import { childElements } from './childElements.ts';
import type { ElementParticle, ElementShape } from './ElementShape.ts';
import { namespaces } from '../namespaces.ts';
import type { Violation } from '../reply/SoapFault.ts';
import { violationOf } from './violationOf.ts';

/** The first way in which an element breaks the schema's rules for it, or undefined. */
export function findViolation(element: Element, shape: ElementShape): Violation | undefined {
  return (
    attributeViolation(element, shape) ?? textViolation(element, shape) ?? childViolation(element, shape)
  );
}

function attributeViolation(element: Element, shape: ElementShape): Violation | undefined {
  const stranger = [...element.attributes].find((attribute) => !isAllowed(attribute, shape));
  if (stranger !== undefined)
    return violationOf(element, `The '${stranger.name}' attribute is not declared.`);
  const required = Object.entries(shape.attributes ?? {}).filter(([, use]) => use === 'required');
  const missing = required.find(([name]) => !element.hasAttribute(name));
  if (missing === undefined) return undefined;
  return violationOf(element, `The required attribute '${missing[0]}' is missing.`);
}

function isAllowed({ name, namespaceURI, localName }: Attr, shape: ElementShape): boolean {
  switch (namespaceURI) {
    case null:
      return Object.hasOwn(shape.attributes ?? {}, name);
    case namespaces.declarations:
      return true;
    case namespaces.schemaInstance:
      return localName !== 'type' && localName !== 'nil';
    default:
      return namespaceURI === shape.otherAttributes;
  }
}

function textViolation(element: Element, { textProblem, children }: ElementShape): Violation | undefined {
  const text = [...element.childNodes]
    .filter((node) => node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
    .map((node) => node.nodeValue ?? '')
    .join('');
  if (textProblem !== undefined) {
    const problem = textProblem(text);
    if (problem === undefined) return undefined;
    const name = `${element.namespaceURI ?? ''}:${element.localName ?? ''}`;
    return violationOf(element, `The '${name}' element is invalid - ${problem}`);
  }
  // An element without children or text in the schema is empty: not even white space may stand in it.
  const allowed = children === undefined ? text === '' : /^[ \t\r\n]*$/.test(text);
  return allowed ? undefined : violationOf(element, `The element ${named(element)} cannot contain text.`);
}

function childViolation(element: Element, { children = [] }: ElementShape): Violation | undefined {
  let index = 0;
  let count = 0;
  for (const child of childElements(element)) {
    const open = children.slice(index);
    const skipped = open.findIndex(({ shape }) => isNamed(child, shape));
    const passesRequired = open
      .slice(0, Math.max(0, skipped))
      .some(({ least }, at) => least > (at === 0 ? count : 0));
    count = skipped === 0 ? count + 1 : 1;
    index += Math.max(0, skipped);
    const particle = children[index];
    if (skipped === -1 || passesRequired || particle === undefined || count > particle.most) {
      const text = `The element ${named(element)} has invalid child element ${named(child)}.${expected(open)}`;
      return violationOf(child, text);
    }
    const violation = findViolation(child, particle.shape);
    if (violation !== undefined) return violation;
  }
  const missing = children.slice(index).filter(({ least }, at) => least > (at === 0 ? count : 0));
  if (missing.length === 0) return undefined;
  return violationOf(element, `The element ${named(element)} has incomplete content.${expected(missing)}`);
}

function isNamed(element: Element, shape: ElementShape): boolean {
  return element.localName === shape.name && element.namespaceURI === shape.namespace;
}

function named(element: Element): string {
  const name = `'${element.localName ?? element.nodeName}'`;
  return element.namespaceURI === null ? name : `${name} in namespace '${element.namespaceURI}'`;
}

function expected(particles: readonly ElementParticle[]): string {
  const [first] = particles;
  if (first === undefined) return '';
  return ` List of possible elements expected: '${first.shape.name}' in namespace '${first.shape.namespace}'.`;
}
