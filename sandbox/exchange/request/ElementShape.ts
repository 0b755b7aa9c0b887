/** What the schema allows in one element: attributes, and either children in this order or text. */
export interface ElementShape {
  readonly name: string;
  readonly namespace: string;
  /** Attributes without a namespace. */
  readonly attributes?: Readonly<Record<string, 'required' | 'optional'>>;
  /** A namespace of which any attribute may stand. */
  readonly otherAttributes?: string;
  readonly children?: readonly ElementParticle[];
  /** The element holds text; what is wrong with a text, or undefined. */
  readonly textProblem?: (text: string) => string | undefined;
}

/** A child and how often it may stand. */
export interface ElementParticle {
  readonly shape: ElementShape;
  readonly least: 0 | 1;
  readonly most: number;
}
