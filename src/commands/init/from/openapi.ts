import { METHODS, type Method } from '../../../../k6/lib/request-list.ts';
import { InputError } from '../../../domain/errors.ts';
import { cleanText } from '../../../wording/escape.ts';
import { HEALTH } from '../routes.ts';
import {
  literalBody,
  literalHeader,
  literalJson,
  literalPath,
  unmarked,
  variable,
  variableName,
} from './literal.ts';
import { isMap, type Json, readOpenApi, resolved } from './openapi-document.ts';
import { sampleOf } from './sample.ts';
import { type DraftRequest, fitting, requestsText, type Suggested } from './suggested.ts';

/** What only reads first, then what makes and changes. What deletes works once, and is left out. */
const ORDER: readonly Method[] = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH'];

interface Source {
  path: string;
  /** Begins the names of variables. */
  service: string;
  /** Only what reads, for everybody, with nothing made up: nobody asked for more. */
  onlySure?: boolean | undefined;
}

/** Requests of the operations of an OpenAPI description, with what its examples and schemas say is sent. */
export function fromOpenApi(text: string, { path, service, onlySure = false }: Source): Suggested {
  const document = readOpenApi(text, path);
  const reading: Reading = {
    document,
    service,
    prefix: prefixOf(document),
    variables: new Set(),
  };
  const operations = operationsOf(document);
  const deleting = operations.filter(({ method }) => method === 'DELETE').length;
  const read = operations
    .filter(({ method }) => ORDER.includes(method))
    .sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method))
    .map((operation) => draftOf(operation, reading));
  const drafts = read.flatMap((draft) =>
    draft === undefined || (onlySure && !isSure(draft)) ? [] : draft.request,
  );
  const { requests, kept, notes } = fitting(drafts);
  if (requests.length === 0)
    throw new InputError([
      `${path} describes ${operations.length === 0 ? 'no operation' : 'no operation that a request can be made of'}: write requests by hand (docs/requests.md)`,
    ]);
  const unsaid = read.length - drafts.length;
  const written = JSON.stringify(requests);
  const variables = [...reading.variables].filter((name) => written.includes(`\${${name}}`));
  const guessed = read.flatMap((draft) =>
    draft !== undefined && kept.has(draft.request) ? draft.guessed : [],
  );
  return {
    requests,
    healthPath: drafts.find((draft) => draft.method === 'GET' && HEALTH.test(draft.path))?.path,
    origin: undefined,
    variables,
    notes: onlySure
      ? [`Requests are the reading operations of ${path}: ${requests.length} of ${operations.length}.`]
      : [
          `${requests.length} of the ${operations.length} operations of ${path} are requests now.`,
          ...notes,
          ...(deleting === 0
            ? []
            : [
                `${requestsText(deleting)} left out that would delete: the second time there is nothing to delete.`,
              ]),
          ...(unsaid === 0
            ? []
            : [
                `${requestsText(unsaid)} left out whose body is a file or a form of files, or which nothing says how to fill.`,
              ]),
          ...(guessed.length === 0
            ? []
            : [
                `Made up from schemas, for want of examples: ${guessed.slice(0, 8).join(', ')}${guessed.length > 8 ? ` and ${guessed.length - 8} more` : ''}. Put values there that your service knows, or columns of \`data\`.`,
              ]),
          ...(variables.length === 0
            ? []
            : [`Set ${variables.join(', ')} in the environment of the run: the description asks for them.`]),
        ],
  };
}

const isSure = ({ request, guessed, login }: Draft): boolean =>
  request.method === 'GET' && guessed.length === 0 && !login;

interface Operation {
  method: Method;
  path: string;
  operation: Json;
  /** Of the whole path, before those of the operation. */
  shared: unknown[];
}

function operationsOf(document: Json): Operation[] {
  return Object.entries(isMap(document.paths) ? document.paths : {}).flatMap(([path, given]) => {
    const item = resolved(document, given);
    if (item === undefined || !path.startsWith('/')) return [];
    const shared = Array.isArray(item.parameters) ? item.parameters : [];
    return METHODS.flatMap((method) => {
      const key = method.toLowerCase();
      const operation = Object.hasOwn(item, key) ? item[key] : undefined;
      return isMap(operation) ? [{ method, path, operation, shared }] : [];
    });
  });
}

interface Reading {
  document: Json;
  service: string;
  /** Of the first server: `/api/v1`. */
  prefix: string;
  variables: Set<string>;
}

interface Draft {
  request: DraftRequest;
  /** Parameters of its path that nothing but a schema says. */
  guessed: string[];
  /** Somebody has to be let in. */
  login: boolean;
}

/** Undefined where it cannot be said what is sent. */
function draftOf({ method, path, operation, shared }: Operation, reading: Reading): Draft | undefined {
  const guessed: string[] = [];
  const parameters = parametersOf(operation, shared, reading.document);
  const query: string[] = [];
  const headers: Record<string, string> = {};
  let filled = path;
  for (const [, parameter] of parameters) {
    const { name, in: place } = parameter;
    if (typeof name !== 'string') continue;
    const { value, isGuess } = valueOfParameter(parameter, reading.document);
    if (place === 'path') {
      if (value === undefined) return undefined;
      if (isGuess) guessed.push(cleanText(`{${name}} of ${path}`, 80));
      filled = filled.replaceAll(`{${name}}`, encodeURIComponent(textOf(value)));
    } else if (value === undefined || (parameter.required !== true && isGuess)) continue;
    else if (place === 'query')
      for (const one of Array.isArray(value) ? value : [value])
        query.push(`${encodeURIComponent(name)}=${encodeURIComponent(textOf(one))}`);
    else if (place === 'header' && !/^(?:accept|content-type|authorization)$/i.test(name)) {
      const text = literalHeader(name, unmarked(textOf(value)));
      if (text !== undefined) headers[name] = text;
    }
  }
  // A place in the path that no parameter describes.
  if (/\{[^}]*\}/.test(filled)) return undefined;
  const login = loginOf(operation, reading);
  const body = method === 'GET' || method === 'HEAD' ? {} : bodyOf(operation.requestBody, reading.document);
  if (body === undefined) return undefined;
  const { contentType, ...sent } = body as { contentType?: string } & Partial<DraftRequest>;
  const { operationId } = operation;
  const isPlain = filled === path && Object.keys(sent).length === 0;
  const request = {
    method,
    path: literalPath(`${reading.prefix}${unmarked(filled)}${withQuery([...query, ...login.query])}`),
    ...(typeof operationId === 'string' && !isPlain ? { name: operationId } : {}),
    headers: {
      ...headers,
      ...login.headers,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
    },
    ...sent,
  };
  return { request, guessed, login: Object.keys(login.headers).length + login.query.length > 0 };
}

const withQuery = (query: readonly string[]): string => (query.length === 0 ? '' : `?${query.join('&')}`);

/** By place and name: those of the operation win over those of the path. */
function parametersOf(operation: Json, shared: unknown[], document: Json): Map<string, Json> {
  const own: unknown[] = Array.isArray(operation.parameters) ? operation.parameters : [];
  const all = [...shared, ...own].flatMap((given): Json[] => {
    const found = resolved(document, given);
    return found === undefined ? [] : [found];
  });
  return new Map(all.map((parameter) => [`${String(parameter.in)} ${String(parameter.name)}`, parameter]));
}

/** An example where there is one; what a schema alone says is a guess. */
function valueOfParameter(parameter: Json, document: Json): { value: unknown; isGuess: boolean } {
  const content = isMap(parameter.content) ? Object.values(parameter.content)[0] : undefined;
  const media = isMap(content) ? content : parameter;
  const example = exampleIn(media, document);
  if (example !== undefined) return { value: example, isGuess: false };
  const schema = resolved(document, media.schema) ?? {};
  const said = [
    schema.example,
    firstOf(schema.examples),
    schema.const,
    schema.default,
    firstOf(schema.enum),
  ].find((value) => value !== undefined && value !== null);
  if (said !== undefined) return { value: said, isGuess: false };
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  // Ids begin with 1; a sampler takes 0.
  if ((type === 'integer' || type === 'number') && schema.minimum === undefined)
    return { value: 1, isGuess: true };
  return { value: sampleOf(document, media.schema), isGuess: true };
}

/** `example`, or the first of `examples`, which are named here and may be elsewhere. */
function exampleIn(media: Json, document: Json): unknown {
  if (media.example !== undefined) return media.example;
  const [first] = isMap(media.examples) ? Object.values(media.examples) : [];
  return resolved(document, first)?.value;
}

const firstOf = (given: unknown): unknown => (Array.isArray(given) ? given[0] : undefined);

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** `{}` where none is sent; undefined where one is needed that cannot be written into a config. */
function bodyOf(
  given: unknown,
  document: Json,
): (Partial<DraftRequest> & { contentType?: string }) | undefined {
  const body = resolved(document, given);
  if (body === undefined || !isMap(body.content)) return {};
  const media = Object.entries(body.content).flatMap(([type, content]) =>
    isMap(content) ? [{ type: type.replace(/;.*/s, '').trim().toLowerCase(), content }] : [],
  );
  const sampled = ({ content }: { content: Json }) =>
    exampleIn(content, document) ?? sampleOf(document, content.schema);
  const json = media.find(({ type }) => /^(?:application|text)\/(?:[\w.-]+\+)?json$|^\*\/\*$/.test(type));
  if (json !== undefined) {
    const value = sampled(json);
    if (value === undefined) return body.required === true ? undefined : {};
    const literal = literalJson(JSON.parse(unmarked(JSON.stringify(value))));
    const contentType = json.type.startsWith('*') ? 'application/json' : json.type;
    return 'json' in literal && contentType === 'application/json' ? literal : { ...literal, contentType };
  }
  const form = media.find(({ type }) => type === 'application/x-www-form-urlencoded');
  const fields = form === undefined ? undefined : sampled(form);
  if (isMap(fields)) {
    const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, textOf(value)]);
    return { body: new URLSearchParams(pairs).toString(), contentType: 'application/x-www-form-urlencoded' };
  }
  const plain = media.find(({ type }) => type === 'text/plain');
  const text = plain === undefined ? undefined : sampled(plain);
  const literal = typeof text === 'string' ? literalBody(unmarked(text)) : undefined;
  if (literal !== undefined) return { body: literal, contentType: 'text/plain' };
  return body.required === true || media.length > 0 ? undefined : {};
}

/** What lets somebody in, as variables: a description never holds it. */
function loginOf(
  operation: Json,
  { document, service, variables }: Reading,
): { headers: Record<string, string>; query: string[] } {
  const wanted = Array.isArray(operation.security) ? operation.security : document.security;
  const choices = Array.isArray(wanted) ? wanted.filter(isMap) : [];
  const login = { headers: {} as Record<string, string>, query: [] as string[] };
  // One of the choices is enough, and none is the best.
  if (choices.length === 0 || choices.some((choice) => Object.keys(choice).length === 0)) return login;
  const schemes =
    isMap(document.components) && isMap(document.components.securitySchemes)
      ? document.components.securitySchemes
      : {};
  for (const name of Object.keys(choices[0] ?? {})) {
    const scheme = Object.hasOwn(schemes, name) ? resolved(document, schemes[name]) : undefined;
    if (scheme === undefined) continue;
    const take = (what: string): string => {
      const called = variableName(service, what);
      variables.add(called);
      return called;
    };
    const isBasic = scheme.type === 'http' && String(scheme.scheme).toLowerCase() === 'basic';
    if (scheme.type !== 'apiKey')
      login.headers.authorization = `${isBasic ? 'Basic' : 'Bearer'} \${${take(isBasic ? 'BASIC_AUTH' : 'TOKEN')}}`;
    else if (typeof scheme.name === 'string' && literalHeader(scheme.name, '') !== undefined) {
      const key = take(scheme.name);
      if (scheme.in === 'header') login.headers[scheme.name] = `\${${key}}`;
      else if (scheme.in === 'cookie') login.headers.cookie = `${scheme.name}=\${${key}}`;
      else login.query.push(`${encodeURIComponent(scheme.name)}=${variable(key)}`);
    }
  }
  return login;
}

/** The path of the first server: an address of its own is not where the service under test is. */
function prefixOf(document: Json): string {
  const server = Array.isArray(document.servers) ? document.servers[0] : undefined;
  if (!isMap(server) || typeof server.url !== 'string') return '';
  const values = isMap(server.variables) ? server.variables : {};
  const url = server.url.slice(0, 500).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return isMap(value) && typeof value.default === 'string' ? value.default : '';
  });
  if (!URL.canParse(url, 'http://service')) return '';
  return new URL(url, 'http://service').pathname.replace(/\/+$/, '');
}
