import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** GitHub's own OpenAPI description, made readable for a JSON Schema validator. */
// biome-ignore lint/suspicious/noExplicitAny: a 13 MB document of foreign making
const spec: any = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: false });
// biome-ignore lint/suspicious/noExplicitAny: the package's types describe its CommonJS half only
(addFormats as any)(ajv);
nullableToType(spec);
ajv.addSchema(spec, 'github');

export interface Operation {
  path: string;
  method: string;
  parameters: Record<string, string>;
}

// Fixed parts win over placeholders: `/issues/comments/{id}` is not `/issues/{number}/comments`.
const templates = Object.keys(spec.paths)
  .filter((path) =>
    /^\/repos\/\{owner\}\/\{repo\}\/(issues|actions|pulls|compare|commits|branches)/.test(path),
  )
  .sort((a, b) => a.split('{').length - b.split('{').length);

/** The operation a request is for; undefined when GitHub has none such. */
export function operationOf(method: string, pathname: string): Operation | undefined {
  for (const path of templates) {
    const names: string[] = [];
    const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return name === 'basehead' ? '(.+)' : '([^/]+)';
    });
    const match = new RegExp(`^${pattern}$`).exec(pathname);
    if (match !== null && spec.paths[path][method.toLowerCase()] !== undefined)
      return {
        path,
        method: method.toLowerCase(),
        parameters: Object.fromEntries(
          names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]),
        ),
      };
  }
  return undefined;
}

/** What is wrong with the body of a request, or with query names GitHub does not have; undefined when it is right. */
export function requestProblem(
  { path, method }: Operation,
  query: string[],
  body: unknown,
): string | undefined {
  const operation = spec.paths[path][method];
  const known = new Set(
    (operation.parameters ?? []).map((parameter: { $ref?: string; name?: string }) =>
      parameter.$ref === undefined
        ? parameter.name
        : spec.components.parameters[parameter.$ref.split('/').at(-1) ?? ''].name,
    ),
  );
  const stranger = query.find((name) => !known.has(name));
  if (stranger !== undefined) return `${method} ${path} has no query parameter ${stranger}`;
  const schema = operation.requestBody?.content?.['application/json'];
  if (schema === undefined) return body === undefined ? undefined : `${method} ${path} takes no body`;
  const stranger2 = Object.keys((body as object | undefined) ?? {}).find(
    (key) => schema.schema.properties !== undefined && schema.schema.properties[key] === undefined,
  );
  if (stranger2 !== undefined) return `${method} ${path} has no field ${stranger2}`;
  return problem([path, method, 'requestBody', 'content', 'application/json', 'schema'], body);
}

export function answerProblem(
  { path, method }: Operation,
  status: number,
  body: unknown,
): string | undefined {
  const answer = spec.paths[path][method].responses[String(status)];
  if (answer === undefined) return status >= 400 ? undefined : `${method} ${path} never answers ${status}`;
  if (answer.content?.['application/json'] === undefined) return undefined;
  return problem([path, method, 'responses', String(status), 'content', 'application/json', 'schema'], body);
}

/** One of the examples GitHub gives for its own answers. */
// biome-ignore lint/suspicious/noExplicitAny: example data
export function example(name: string): any {
  const found = spec.components.examples[name];
  if (found === undefined) throw new Error(`GitHub's description has no example ${name}`);
  return structuredClone(found.value);
}

const validators = new Map<string, ValidateFunction>();

function problem(pointer: string[], value: unknown): string | undefined {
  const reference = `github#/paths/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
  const validate = validators.get(reference) ?? ajv.compile({ $ref: reference });
  validators.set(reference, validate);
  return validate(value) ? undefined : `${pointer.slice(0, 2).join(' ')}: ${ajv.errorsText(validate.errors)}`;
}

/** OpenAPI 3.0's `nullable` in words of JSON Schema. */
function nullableToType(node: unknown): void {
  if (Array.isArray(node)) {
    for (const item of node) nullableToType(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Record<string, unknown>;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'examples' || key === 'example') continue;
    nullableToType(value);
  }
  if (schema.nullable !== true) return;
  delete schema.nullable;
  if (typeof schema.type === 'string') {
    schema.type = [schema.type, 'null'];
    if (Array.isArray(schema.enum)) schema.enum.push(null);
  } else {
    const whole = { ...schema };
    for (const key of Object.keys(schema)) delete schema[key];
    schema.anyOf = [whole, { type: 'null' }];
  }
}
