import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type RequestSpec, textsOf } from '../../k6/lib/request-list.ts';
import { parseRows, type Row } from '../../k6/lib/rows.ts';
import { placeholdersIn, variablesIn } from '../../k6/lib/template.ts';
import { didYouMean } from '../wording/nearest.ts';
import type { InputRule } from './rules.ts';
import type { Inputs } from './schema.ts';

/** Larger files make every start of k6 slow; a load needs no million rows. */
const LARGEST_DATA_BYTES = 64 * 1024 * 1024;
/** The kernel takes no longer variable, and this is one of k6. */
const LARGEST_LIST = 100_000;

/** What is wrong with requests beyond each alone: data, what the set-up keeps, variables. Looked at before anything starts. */
export function requestRules(
  workingDirectory: string,
  env: Record<string, string | undefined>,
  /** False where nothing is sent: variables need no values then. */
  isSent = true,
): InputRule[] {
  return [
    (inputs) => joined([...(inputs.requests?.problems ?? []), ...(inputs.setup?.problems ?? [])]),
    (inputs) => joined(placeholderProblems(inputs, workingDirectory)),
    (inputs) => (isSent ? joined(missingVariables(inputs, env)) : undefined),
    ({ requests, setup }) =>
      JSON.stringify([requests?.specs, setup?.specs]).length > LARGEST_LIST
        ? `requests and setup are longer than ${LARGEST_LIST} characters in all: put what is long into data`
        : undefined,
  ];
}

/** Values of the variables that the requests name, and of no other. */
export function requestVariables(
  inputs: Partial<Inputs>,
  env: Record<string, string | undefined>,
): Record<string, string> {
  const given = { ...env, ...inputs['script-env'] };
  return Object.fromEntries(
    namesOfVariables(inputs).flatMap((name) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

export function namesOfVariables({ requests, setup }: Partial<Inputs>): string[] {
  const specs = [...(requests?.specs ?? []), ...(setup?.specs ?? [])];
  return [...new Set(specs.flatMap(textsOf).flatMap(variablesIn))];
}

function missingVariables(inputs: Partial<Inputs>, env: Record<string, string | undefined>): string[] {
  const found = requestVariables(inputs, env);
  return namesOfVariables(inputs).flatMap((name) => {
    if (NOT_FOR_REQUESTS.test(name))
      return [
        `requests name the variable $\{${name}}, which is one of the tool or of the workflow: give it another name`,
      ];
    return Object.hasOwn(found, name)
      ? []
      : [
          `requests name the variable $\{${name}}, which is not set: set ${name} in the environment of the run`,
        ];
  });
}

/** A request may be written by anybody who opens a pull request: no token of the job goes to a service. */
const NOT_FOR_REQUESTS = /^(?:K6_|PERF_|ACTIONS_|INPUT_)|^(?:ORCHESTRATOR_URL|GITHUB_TOKEN|GH_TOKEN)$/;

function placeholderProblems(inputs: Partial<Inputs>, workingDirectory: string): string[] {
  const problems: string[] = [];
  const rows = inputs.data === undefined ? undefined : readRows(inputs.data, workingDirectory, problems);
  const kept = new Set<string>();
  const steps = inputs.setup?.specs ?? [];
  const keptAtAll = new Set(steps.flatMap(({ keep }) => Object.keys(keep)));
  for (const { name, keep, ...spec } of steps) {
    for (const wanted of namesIn({ ...spec, name }))
      if (!kept.has(wanted))
        problems.push(
          keptAtAll.has(wanted)
            ? `set-up ${name} needs {${wanted}}, which is kept only by itself or a later one: a circle; put the one that keeps it first`
            : `set-up ${name} needs {${wanted}}, which no set-up before it keeps; data is for requests`,
        );
    for (const key of Object.keys(keep)) kept.add(key);
  }
  // Data that cannot be read has a sentence of its own.
  if (inputs.data !== undefined && rows === undefined) return problems;
  for (const spec of inputs.requests?.specs ?? [])
    for (const wanted of namesIn(spec))
      if (!kept.has(wanted)) problems.push(...missingIn(rows, wanted, spec.name, inputs.data, kept));
  return problems;
}

function missingIn(
  rows: Row[] | undefined,
  wanted: string,
  request: string,
  data: string | undefined,
  kept: ReadonlySet<string>,
): string[] {
  if (rows === undefined)
    return [
      `request ${request} needs {${wanted}}, and there is no data: give data, a .csv or .jsonl file with ${wanted} in it${kept.size === 0 ? '' : ', or keep it in setup'}`,
    ];
  const columns = Object.keys(rows[0] ?? {});
  const without = rows.findIndex((row) => !isText(Object.hasOwn(row, wanted) ? row[wanted] : undefined));
  if (without < 0) return [];
  return [
    columns.includes(wanted) && without > 0
      ? `request ${request} needs {${wanted}}, and row ${without + 1} of ${data} has none`
      : `request ${request} needs {${wanted}}, and ${data} has ${columns.join(', ').slice(0, 200)}.${didYouMean(wanted, columns)}`,
  ];
}

const isText = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const namesIn = (spec: RequestSpec): string[] => [...new Set(textsOf(spec).flatMap(placeholdersIn))];

function readRows(data: string, workingDirectory: string, problems: string[]): Row[] | undefined {
  const path = resolve(workingDirectory, data);
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) throw new Error(`there is no file ${path}`);
    if (stat.size > LARGEST_DATA_BYTES)
      throw new Error(`it is larger than ${LARGEST_DATA_BYTES / 1024 / 1024} MiB: take a part of its rows`);
    if (!/\.(?:csv|jsonl)$/i.test(path)) throw new Error('expected a .csv or a .jsonl file');
    return parseRows(readFileSync(path, 'utf8'), data);
  } catch (error) {
    problems.push(`data is "${data}": ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

const joined = (problems: string[]): string | undefined =>
  problems.length === 0 ? undefined : problems.join('\n- ');
