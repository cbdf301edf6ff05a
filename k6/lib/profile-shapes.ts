export const TEST_TYPES = ['smoke', 'load', 'stress', 'spike', 'soak'] as const;
export type TestType = (typeof TEST_TYPES)[number];

/** A default table before rescaling; holds are split into a guard band (`settle`) and the judged part. */
export interface Shape {
  startVus: number;
  /** Pace of one VU: events it offers per second. */
  eventsPerSecondPerVu: number;
  /** The same of an ordinary service: somebody who looks at a page for ten seconds, as a rule. */
  requestsPerSecondPerVu: number;
  stages: ShapeStage[];
}

export type ShapeStage = {
  phase: string;
  seconds: number;
  /** VUs at the end of the stage. */
  vus: number;
  /** Rescaling never makes the stage longer than this. */
  longestS?: number;
} & ({ kind: 'ramp' | 'down' } | { kind: 'hold'; settle: string });

export const DEFAULT_SHAPES: Record<TestType, Shape> = {
  // A handful of requests a second, so that half a minute shows whether it works at all.
  smoke: {
    startVus: 3,
    eventsPerSecondPerVu: 100,
    requestsPerSecondPerVu: 1,
    stages: [{ phase: 'steady', settle: 'settle', kind: 'hold', seconds: 30, vus: 3 }],
  },
  load: {
    startVus: 0,
    eventsPerSecondPerVu: 3,
    requestsPerSecondPerVu: 0.1,
    stages: [
      { phase: 'ramp-1', kind: 'ramp', seconds: 100, vus: 100 },
      { phase: 'ramp-2', kind: 'ramp', seconds: 100, vus: 500 },
      { phase: 'ramp-3', kind: 'ramp', seconds: 100, vus: 1000 },
      { phase: 'steady', settle: 'settle', kind: 'hold', seconds: 600, vus: 1000 },
      { phase: 'down', kind: 'down', seconds: 120, vus: 0 },
    ],
  },
  stress: {
    startVus: 0,
    eventsPerSecondPerVu: 3,
    requestsPerSecondPerVu: 0.1,
    stages: [
      ...[1000, 2000, 3000, 4000, 5000].flatMap((vus, index): ShapeStage[] => [
        { phase: `ramp-${index + 1}`, kind: 'ramp', seconds: 20, vus },
        { phase: `step-${index + 1}`, settle: `settle-${index + 1}`, kind: 'hold', seconds: 100, vus },
      ]),
      { phase: 'down', kind: 'down', seconds: 60, vus: 0 },
    ],
  },
  // Each `base` after a spike is the watch in which the service must recover.
  spike: {
    startVus: 100,
    eventsPerSecondPerVu: 3,
    requestsPerSecondPerVu: 0.1,
    stages: [
      { phase: 'base-1', settle: 'settle-base-1', kind: 'hold', seconds: 60, vus: 100 },
      ...[1, 2, 3].flatMap((spike): ShapeStage[] => [
        { phase: `jump-${spike}`, kind: 'ramp', seconds: 5, vus: 1000 },
        { phase: `spike-${spike}`, settle: `settle-spike-${spike}`, kind: 'hold', seconds: 60, vus: 1000 },
        { phase: `fall-${spike}`, kind: 'down', seconds: 5, vus: 100 },
        {
          phase: `base-${spike + 1}`,
          settle: `settle-base-${spike + 1}`,
          kind: 'hold',
          seconds: 60,
          vus: 100,
        },
      ]),
      { phase: 'down', kind: 'down', seconds: 5, vus: 0 },
    ],
  },
  soak: {
    startVus: 0,
    eventsPerSecondPerVu: 3,
    requestsPerSecondPerVu: 0.1,
    stages: [
      { phase: 'ramp', kind: 'ramp', seconds: 300, vus: 500, longestS: 300 },
      { phase: 'steady', settle: 'settle', kind: 'hold', seconds: 3000, vus: 500 },
      { phase: 'down', kind: 'down', seconds: 300, vus: 0, longestS: 300 },
    ],
  },
};
