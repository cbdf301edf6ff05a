import { cleanName } from '../../../wording/escape.ts';
import { looksSecret } from '../../../wording/secret-names.ts';
import { unmarked, variable, variableName } from './literal.ts';

/** Takes out of recorded requests whatever lets somebody in: a variable of the environment stands in its place. */
export interface Masking {
  header(name: string, value: string): string;
  path(pathname: string): string;
  /** With its `?`; `''` where there is none. */
  query(search: string): string;
  form(text: string): string;
  json(value: unknown): unknown;
  text(value: string): string;
  /** Names of variables, in the order they were needed. */
  variables(): string[];
  notes(): string[];
}

/** A JSON Web Token, and what nobody types: long, of letters of both cases and digits. */
const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const SESSION =
  /^(?:sid|s?session(?:_?id)?|jsessionid|phpsessid|sig|signature|hmac|nonce|code|state|csrf|xsrf)$/i;

function looksLikeToken(value: string): boolean {
  if (JWT.test(value) || /^(?:gh[pousr]_|github_pat_|sk[_-]|xox[abp]-|AKIA)\w{8}/.test(value)) return true;
  if (value.length < 24 || !/^[\w.~+/=-]+$/.test(value) || UUID.test(value)) return false;
  const hasAll = /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
  return hasAll || /^[0-9a-f]{32,}$/i.test(value);
}

export function masking(service: string): Masking {
  const names = new Map<string, string>();
  /** One variable for each name, whatever its values were: they differ with every login. */
  const masked = (what: string, said: string): string => {
    const name = variableName(service, what);
    if (!names.has(name)) names.set(name, cleanName(said));
    return variable(name);
  };
  const isSecret = (name: string, value: string): boolean =>
    value !== '' &&
    (looksSecret(wordsOf(name)) || SESSION.test(name.replaceAll('-', '_')) || looksLikeToken(value));
  const parameters = (text: string): string =>
    text
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=');
        if (at < 0) return unmarked(pair);
        const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
        const word = decoded(name);
        return isSecret(word, decoded(value))
          ? `${unmarked(name)}=${masked(word, `parameter ${word}`)}`
          : unmarked(pair);
      })
      .join('&');
  const json = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => json(item, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== '__proto__')
          .map(([key, inner]) => [unmarked(key), json(inner, key)]),
      );
    const isName = looksSecret(wordsOf(name)) || SESSION.test(name.replaceAll('-', '_'));
    if (typeof value === 'string')
      return isSecret(name, value)
        ? masked(name || 'SECRET', `${name || 'a text'} in a body`)
        : unmarked(value);
    return typeof value === 'number' && isName ? masked(name, `${name} in a body`) : value;
  };
  return {
    header(name, value) {
      if (name === 'cookie' || name === 'cookie2') return masked('COOKIE', 'cookies');
      if (name === 'authorization') {
        const scheme = /^(bearer|basic|token|digest|negotiate) /i.exec(value)?.[1];
        const isBearer = /^bearer$/i.test(scheme ?? '');
        const text = masked(isBearer ? 'TOKEN' : 'AUTHORIZATION', 'the header authorization');
        return scheme === undefined ? text : `${scheme} ${text}`;
      }
      return isSecret(name, value) ? masked(name, `the header ${name}`) : unmarked(value);
    },
    path: (pathname) =>
      pathname
        .split('/')
        .map((part) =>
          looksLikeToken(decoded(part)) ? masked('PATH_TOKEN', 'a part of a path') : unmarked(part),
        )
        .join('/'),
    query: (search) => (search === '' ? '' : `?${parameters(search.slice(1))}`),
    form: parameters,
    json: (value) => json(value, ''),
    text: (value) =>
      unmarked(value).replaceAll(new RegExp(JWT, 'g'), () => masked('TOKEN', 'a token in a body')),
    variables: () => [...names.keys()],
    notes: () =>
      names.size === 0
        ? []
        : [
            `Not written, as it looks secret: ${[...names].map(([name, said]) => `${said} is \${${name}}`).join(', ')}. Set ${names.size === 1 ? 'it' : 'them'} in the environment of the run.`,
          ],
  };
}

/** `x-api-key`, `accessToken`: parts of a name are parted as in the names of variables. */
const wordsOf = (name: string): string =>
  name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').replaceAll(/[^A-Za-z0-9]+/g, '_');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
