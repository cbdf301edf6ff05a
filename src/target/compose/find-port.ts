import type { ImagePorts } from '../docker/image-ports.ts';

/** What is said of where a service listens inside its container. */
export interface PortEvidence {
  /** By the input `port`. */
  given: number | undefined;
  /** The variable PORT of its container, as the compose files set it. */
  variable: number | undefined;
  /** `ports` and `expose` of the compose files. */
  published: readonly number[];
  exposed: readonly number[];
  image: ImagePorts;
}

/** One, or those that cannot be told apart: none where nobody says anything. */
export type FoundPort = { port: number; from: string } | { candidates: number[]; from: string };

/** Where the service listens: whoever is closest to the run says it. */
export function findPort({ given, variable, published, exposed, image }: PortEvidence): FoundPort {
  if (given !== undefined) return { port: given, from: 'port' };
  const variables = [variable, image.variable].filter((port) => port !== undefined);
  const levels: [ports: readonly number[], from: string][] = [
    [published, 'its ports'],
    [exposed, 'its expose'],
    [image.exposed, 'EXPOSE of its image'],
  ];
  const [ports, from] = levels.find(([some]) => some.length > 0) ?? [[], ''];
  const unique = [...new Set(ports)];
  if (unique.length === 1 && unique[0] !== undefined) return { port: unique[0], from };
  // Several, or none: the service itself is told where to listen.
  const [told] = variables.filter((port) => unique.length === 0 || unique.includes(port));
  if (told !== undefined) return { port: told, from: 'its variable PORT' };
  const narrowed = unique.filter((port) => image.exposed.includes(port));
  if (narrowed.length === 1 && narrowed[0] !== undefined)
    return { port: narrowed[0], from: 'EXPOSE of its image' };
  return { candidates: unique, from };
}

/** A port as a text says it. */
export function portOf(text: string | undefined): number | undefined {
  const port = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** `listening on http://0.0.0.0:3000`, `Tomcat started on port(s): 8080`, `PORT=3000`. */
const SAYS_PORT = /(?:listen|start|serv|running|ready|port|http)/i;
const PORT_IN_LINE =
  /(?:\bport\D{0,12}|\blisten\w{0,5}\s{1,3}(?:on|at)\s{1,3}|[\w\]*.]:|^:|\s:)(\d{2,5})\b(?![:.]\d)/gi;
const LONGEST_LINE = 300;

/** Ports that a log speaks of, with the last line that does. */
export function portsInLog(lines: readonly string[]): { port: number; line: string }[] {
  const found = new Map<number, string>();
  for (const full of lines) {
    const line = full.slice(0, LONGEST_LINE).trim();
    if (!SAYS_PORT.test(line)) continue;
    for (const [, digits] of line.matchAll(PORT_IN_LINE)) {
      const port = portOf(digits);
      if (port !== undefined) found.set(port, line);
    }
  }
  return [...found].map(([port, line]) => ({ port, line }));
}

/** What to say about a port on which nothing answers, by what image and log say instead; undefined where they agree. */
export function wrongPort(
  asked: number,
  image: ImagePorts,
  log: readonly string[],
): { says: string; port: number } | undefined {
  const inLog = portsInLog(withoutTime(log));
  const said = inLog.some(({ port }) => port === asked) ? undefined : inLog.at(-1);
  const exposed = image.exposed.includes(asked) ? [] : image.exposed;
  const port = said?.port ?? exposed[0];
  if (port === undefined) return undefined;
  const parts = [
    ...(exposed.length > 0 ? [`its image has EXPOSE ${exposed.join(' ')}`] : []),
    ...(said === undefined ? [] : [`its log says "${said.line}"`]),
  ];
  return { says: parts.join(' and '), port };
}

/** Compose and most loggers begin a line with a time: `08:15` is no port. */
const withoutTime = (lines: readonly string[]): string[] =>
  lines.map((line) =>
    line
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\S*/g, ' ')
      .replaceAll(/\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?\b/g, ' '),
  );
