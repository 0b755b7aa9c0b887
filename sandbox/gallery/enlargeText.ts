const sizes = /^--(fontSize|lineHeight)/;

/** Enlarges text and nothing else, as browsers can; Fluent's sizes are pixels, so each of them is multiplied. */
export function enlargeText(percent: number): void {
  const { style } = document.documentElement;
  for (const name of [...style]) if (sizes.test(name)) style.removeProperty(name);
  if (percent === 100) return;
  const computed = getComputedStyle(document.documentElement);
  for (const name of themeSizes()) {
    style.setProperty(name, `calc(${computed.getPropertyValue(name)} * ${percent / 100})`);
  }
}

function themeSizes(): ReadonlySet<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const names = rules.flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : []));
  return new Set(names.filter((name) => sizes.test(name)));
}
