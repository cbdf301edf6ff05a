import * as z from 'zod';
import { METHODS } from '../../k6/lib/request-list.ts';
import type { FieldDescription } from './field.ts';
import { existsOn, descriptionOf, INPUT_NAMES, type InputName, inputsSchema } from './schema.ts';

/** JSON Schema of orchestrator-perf.yml, for editors and check-jsonschema. */
export function configFileSchema(): object {
  const { properties: _, ...frame } = z.toJSONSchema(inputsSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // The description of a field is for our own help and documents.
      for (const key of Object.keys(jsonSchema)) if (!JSON_SCHEMA_KEYS.has(key)) delete jsonSchema[key];
    },
  });
  const names = INPUT_NAMES.filter((name) => existsOn(name, 'file'));
  return {
    ...frame,
    title: 'orchestrator-perf.yml',
    properties: Object.fromEntries(names.map((name) => [name, propertyOf(name)])),
    additionalProperties: false,
  };
}

/** As inputs/requests.ts reads them. */
function requestsSchema(isSetup: boolean): object {
  const scalar = { type: ['string', 'number', 'boolean'] };
  const status = { type: ['integer', 'string'] };
  const statuses = { anyOf: [status, { type: 'array', items: status, minItems: 1 }] };
  const request = {
    type: 'object',
    properties: {
      name: { type: 'string' },
      ...Object.fromEntries(METHODS.map((method) => [method, { type: 'string', pattern: '^/' }])),
      json: {},
      body: { type: 'string' },
      headers: { type: 'object', additionalProperties: scalar },
      expect: {
        anyOf: [
          ...statuses.anyOf,
          {
            type: 'object',
            properties: { status: statuses, body: scalar, json: { type: 'object' } },
            additionalProperties: false,
          },
        ],
      },
      ...(isSetup
        ? { keep: { type: 'object', additionalProperties: { type: 'string' } } }
        : { weight: { type: 'integer', minimum: 1, maximum: 1000 } }),
    },
    additionalProperties: false,
  };
  const line = { type: 'string', pattern: `^\\s*(?:- +)?(?:${METHODS.join('|')}) +/` };
  const one = { anyOf: [line, request] };
  return { anyOf: [...one.anyOf, { type: 'array', items: one, minItems: 1, maxItems: 200 }] };
}

const JSON_SCHEMA_KEYS = new Set(['$schema', 'type', 'properties', 'additionalProperties', 'required']);

function propertyOf(name: InputName): object {
  const description = descriptionOf(name);
  const example =
    description.example === undefined ? {} : { examples: [plainDefault(description.example, description)] };
  return {
    description: description.description,
    ...(description.shape === 'requests'
      ? requestsSchema(name === 'setup')
      : valuesOf(description, name === 'thresholds')),
    ...(description.default === undefined ? {} : { default: plainDefault(description.default, description) }),
    ...example,
  };
}

function valuesOf({ shape, allowed, several }: FieldDescription, byMetric: boolean): object {
  const scalar = { type: ['string', 'number', 'boolean'] };
  if (several) {
    const item = { enum: allowed };
    return { anyOf: [{ type: 'string' }, { type: 'array', items: item, minItems: 1, uniqueItems: true }] };
  }
  if (allowed !== undefined) return { enum: allowed };
  switch (shape) {
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: ['number', 'string'] };
    case 'map':
      return { anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: scalar }] };
    case 'lines': {
      const items = { type: 'array', items: { type: 'string' } };
      const metrics = { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, items] } };
      return { anyOf: [{ type: 'string' }, items, ...(byMetric ? [metrics] : [])] };
    }
    default:
      return { type: 'string' };
  }
}

/** A default as YAML would hold it. */
function plainDefault(text: string, { shape }: FieldDescription): string | number | boolean {
  if (shape === 'boolean') return text === 'true';
  return shape === 'number' ? Number(text) : text;
}
