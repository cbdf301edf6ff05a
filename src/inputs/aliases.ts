import { ALIASES, type InputName } from './schema.ts';
import type { InputSource } from './source.ts';

/** Each input under one name. Two names of one input that say different things in one source are a mistake. */
export function withoutAliases(sources: readonly InputSource[]): {
  sources: InputSource[];
  /** Inputs of which an older name counts. */
  byAlias: ReadonlySet<InputName>;
} {
  const byAlias = new Set<InputName>();
  const named = new Set<InputName>();
  const renamed = sources.map((source) => {
    const values = new Map(source.values);
    const problems = [...(source.problems ?? [])];
    for (const { alias, name } of ALIASES) {
      const [old, given] = [values.get(alias), values.get(name)];
      values.delete(alias);
      const isGiven = given !== undefined && given.text.trim() !== '';
      if (isGiven) named.add(name);
      if (old === undefined || old.text.trim() === '') continue;
      if (!isGiven) {
        values.set(name, old);
        // The strongest source counts.
        if (!named.has(name)) byAlias.add(name);
        named.add(name);
      } else if (given.text.trim() !== old.text.trim())
        problems.push(
          `${name} is "${shown(given.text)}" (${given.where}) and ${alias} is "${shown(old.text)}" (${old.where}): they are two names of one input, drop one of them`,
        );
    }
    return { ...source, values, ...(problems.length > 0 && { problems }) };
  });
  return { sources: renamed, byAlias };
}

const shown = (text: string): string => text.trim().slice(0, 100);
