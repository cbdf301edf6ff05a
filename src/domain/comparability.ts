import * as z from 'zod';
import { LONGEST_NAME, name } from './bounded.ts';
import { GENERATOR_KINDS } from './generators.ts';

const count = z.number().nonnegative();
const few = 200;

/** What k6 says a scenario of a script does. What the script leaves to k6 is not there. */
const scenarioSchema = z.object({
  name,
  executor: z.string().max(100),
  /** The exported function it runs. */
  exec: name.optional(),
  vus: count.optional(),
  startVus: count.optional(),
  preAllocatedVus: count.optional(),
  maxVus: count.optional(),
  iterations: count.optional(),
  /** Iterations started in each `perS` seconds. */
  rate: count.optional(),
  startRate: count.optional(),
  perS: count.optional(),
  startS: count.optional(),
  durationS: count.optional(),
  maxDurationS: count.optional(),
  stages: z
    .array(z.object({ durationS: count, target: count }))
    .max(500)
    .optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/**
 * What must be the same for two runs to be compared, beside what a summary says anyway (test type, profile, k6, stack,
 * machine). The plan and the target write it. No value of a variable that may be a secret is in here, nor in a digest.
 */
export const comparabilitySchema = z.object({
  /** The script with everything it imports or opens. */
  script: z.object({ name, digest: z.string().max(64), files: count }).optional(),
  /** Load of a script of the user's own; the load of a built-in one is the profile. */
  scenarios: z.array(scenarioSchema).max(few).optional(),
  /** What is sent to an ordinary service: by name, and everything of it in one digest. */
  requests: z.object({ names: z.array(name).max(few), digest: z.string().max(64) }).exactOptional(),
  /** Names of all variables of `script-env`. */
  scriptEnv: z.array(name).max(few),
  /** Those of them that say how much load: VUS=10, DURATION=30s. */
  loadSettings: z.record(name, z.string().max(LONGEST_NAME)),
  eventsPath: z.string().max(LONGEST_NAME),
  k6Runner: z.enum(GENERATOR_KINDS),
  /** Pods the load is split over. */
  runners: count.optional(),
  /** Host and port of a service that was already there. */
  targetHost: z.string().max(LONGEST_NAME).optional(),
  /** The start command of the service, without values of secrets. */
  startCommand: z.string().max(LONGEST_NAME).optional(),
  /** Of the user's compose files: the one that is tested. */
  composeService: z.string().max(LONGEST_NAME).optional(),
  queueBackend: z.string().max(100).optional(),
  /** PERF_ variables that say what the queue and its consumers do. */
  queueSettings: z.record(name, z.string().max(LONGEST_NAME)).optional(),
  replicas: count.optional(),
  /** Limits of CPU and memory, by service. */
  limits: z.record(name, z.object({ cpus: count.optional(), memoryBytes: count.optional() })).optional(),
  /** Images with their digests, by service; without those that are built from the code under test. */
  images: z.record(name, z.string().max(300)).optional(),
});
export type Comparability = z.infer<typeof comparabilitySchema>;

/** The part of it that the inputs say. */
export type PlannedComparability = Omit<Comparability, 'script' | 'scenarios' | 'limits' | 'images'>;
