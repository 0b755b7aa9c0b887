/** Where the parts of XML are, near enough for mutating it. */
export const patterns = {
  tag: /<[^<>]*>/,
  name: /(?<=<\/?)[^\s<>/!?]+/,
  attribute: /\s[\w:-]+\s*=\s*("[^"<>]*"|'[^'<>]*')/,
  value: /(?<==)"[^"<>]*"/,
  text: /(?<=>)[^<>]+(?=<)/,
  /** From its opening tag to the next closing one of that name, or an empty one. */
  element: /<([\w:.-]+)(?:\s[^<>]*)?(?<!\/)>(?:(?!<\1[\s>])[^])*?<\/\1>|<[\w:.-]+(?:\s[^<>]*)?\/>/,
  /** A tag inside the root that another one follows: between them there is nothing to be read. */
  between: /<(?![?!])[^<>]*>(?=\s*<[^]*<\/)/,
  namespaceName: /(?<=xmlns(?::[\w.-]+)?=")[^"]*/,
} as const;
