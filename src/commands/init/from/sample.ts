import { sample } from 'openapi-sampler';
import { isMap, type Json, resolved } from './openapi-document.ts';

const DEEPEST = 8;
/** Values in one sample: more are no body that anybody reads. */
const LARGEST = 2000;

/** A value that a schema describes; undefined where it describes none, or one too large to write down. */
export function sampleOf(document: Json, schema: unknown): unknown {
  if (!isMap(schema)) return undefined;
  try {
    if (sizeOf(document, schema) > LARGEST) return undefined;
    const value: unknown = sample(
      schema,
      { skipReadOnly: true, maxSampleDepth: DEEPEST, quiet: true },
      document,
    );
    return value ?? undefined;
  } catch {
    // A reference to nothing, a schema that is none, or a chain of them without end: no sample of it.
    return undefined;
  }
}

/** Values in a sample, counted before it is made: schemas that contain each other grow with every level. */
function sizeOf(document: Json, schema: Json): number {
  const known = new Map<Json, (number | undefined)[]>();
  const size = (given: unknown, depth: number): number => {
    const found = resolved(document, given);
    if (found === undefined || depth > DEEPEST) return 1;
    const sizes = known.get(found) ?? [];
    known.set(found, sizes);
    const before = sizes[depth];
    if (before !== undefined) return before;
    // Within itself, until it is counted.
    sizes[depth] = 1;
    let sum = 1;
    const add = (inner: unknown, times = 1, deeper = 1) => {
      sum = Math.min(sum + times * size(inner, depth + deeper), 2 * LARGEST);
    };
    if (isMap(found.properties)) for (const inner of Object.values(found.properties)) add(inner);
    add(found.items, typeof found.minItems === 'number' ? Math.max(found.minItems, 1) : 1);
    if (isMap(found.additionalProperties)) add(found.additionalProperties, 2);
    if (Array.isArray(found.prefixItems)) for (const inner of found.prefixItems) add(inner);
    // On the same level, as the sampler has it.
    if (Array.isArray(found.allOf)) for (const inner of found.allOf) add(inner, 1, 0);
    for (const kind of ['oneOf', 'anyOf']) if (Array.isArray(found[kind])) add(found[kind][0], 1, 0);
    for (const kind of ['if', 'then', 'contains']) if (isMap(found[kind])) add(found[kind], 1, 0);
    sizes[depth] = sum;
    return sum;
  };
  return size(schema, 1);
}
