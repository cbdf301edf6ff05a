import { upgrade } from '@scalar/openapi-upgrader';
import { parse } from 'yaml';
import { InputError } from '../../../domain/errors.ts';
import { cleanText } from '../../../wording/escape.ts';
import { reasonOf } from '../../../wording/reason.ts';

export type Json = Record<string, unknown>;

const DEEPEST = 100;
const MOST_NODES = 1_000_000;
/** A sample of a schema is a body to look at, whatever the schema allows. */
const LARGEST_SAMPLE = { minLength: 1000, minItems: 10 };

/** An OpenAPI description of any version as one of 3.1, with references within itself alone. */
export function readOpenApi(text: string, path: string): Json {
  const wrong = (why: string) => new InputError([`${path} cannot be read as an OpenAPI description: ${why}`]);
  let given: unknown;
  try {
    given = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { logLevel: 'silent' });
  } catch (error) {
    throw wrong(cleanText(reasonOf(error), 200));
  }
  if (!isMap(given)) throw wrong('it has no names at its top level');
  const said = given.openapi ?? given.swagger;
  // YAML reads `2.0` as a number.
  const version = typeof said === 'number' ? said.toFixed(1) : said;
  if (typeof version !== 'string') throw wrong('it says neither openapi: 3.x nor swagger: 2.0');
  if (!/^(?:2\.0|3\.[012])(?:\.|$)/.test(version))
    throw wrong(`it is of version ${cleanText(version, 40)}, and 2.0, 3.0, 3.1 and 3.2 are known`);
  const elsewhere = new Set<string>();
  const document = cleaned(given, elsewhere, wrong) as Json;
  if (elsewhere.size > 0)
    throw wrong(
      `it refers to ${elsewhere.size === 1 ? 'something' : `${elsewhere.size} things`} outside of it, ${[...elsewhere].slice(0, 3).join(', ')}. Nothing else is read or fetched: make one file of it, as with \`redocly bundle\``,
    );
  if (!isMap(document.paths)) throw wrong('it has no paths');
  document[given.openapi === undefined ? 'swagger' : 'openapi'] = version;
  try {
    return upgrade(document, '3.1') as unknown as Json;
  } catch (error) {
    throw wrong(cleanText(reasonOf(error), 200));
  }
}

/** A copy without what would make a library run long or far, with every reference that leads out of it. */
function cleaned(given: unknown, elsewhere: Set<string>, wrong: (why: string) => InputError): unknown {
  let nodes = 0;
  const copy = (value: unknown, depth: number): unknown => {
    if (++nodes > MOST_NODES || depth > DEEPEST)
      throw wrong(`it is larger than ${MOST_NODES} values, or more than ${DEEPEST} deep`);
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    if (!isMap(value)) return value;
    const { $ref } = value;
    if (typeof $ref === 'string' && !$ref.startsWith('#')) elsewhere.add(cleanText($ref, 100));
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '__proto__')
        .map(([key, inner]) => [key, bounded(key, copy(inner, depth + 1))]),
    );
  };
  return copy(given, 0);
}

function bounded(key: string, value: unknown): unknown {
  if (typeof value !== 'number' || !Object.hasOwn(LARGEST_SAMPLE, key)) return value;
  return Math.min(value, LARGEST_SAMPLE[key as keyof typeof LARGEST_SAMPLE]);
}

/** What a value refers to, within the document; undefined for nothing, and for a circle. */
export function resolved(document: Json, value: unknown): Json | undefined {
  let current = value;
  for (let steps = 0; steps < 20; steps++) {
    if (!isMap(current)) return undefined;
    if (typeof current.$ref !== 'string') return current;
    current = at(document, current.$ref);
  }
  return undefined;
}

function at(document: Json, pointer: string): unknown {
  let place: unknown = document;
  for (const part of pointer.replace(/^#\/?/, '').split('/')) {
    const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return undefined;
    place = (place as Json)[key];
  }
  return place;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
