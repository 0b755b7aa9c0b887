import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioById, scenarios } from './scenarios.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((path) =>
  basename(path),
);

describe('the scenarios', () => {
  it('are found by ids of their own, which are the names of their files in kebab-case', () => {
    for (const scenario of scenarios) {
      expect(scenarioById(scenario.id)).toBe(scenario);
      const file = scenario.id.replace(/-./g, (dash) => dash.slice(1).toUpperCase());
      expect(files, file).toContain(`${file}.ts`);
    }
    expect(scenarioById('nothing')).toBeUndefined();
  });

  it('have titles of their own, and say what they show in a sentence', () => {
    expect(new Set(scenarios.map(({ title }) => title)).size).toBe(scenarios.length);
    for (const { description } of scenarios) expect(description).toMatch(/^[A-Z].*\.$/);
  });

  it('are data that survives being sent', () => {
    expect(JSON.parse(JSON.stringify(scenarios))).toEqual(scenarios);
  });

  it('have messages with ids as long as real ones', () => {
    const ids = scenarios[0]?.messages.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(7);
    for (const id of ids) expect(id).toMatch(/^AAMk[A-Za-z0-9+/]{140,}=*$/);
  });
});
