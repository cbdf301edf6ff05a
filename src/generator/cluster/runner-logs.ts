import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningProcess } from '../../exec/start.ts';
import type { Kubectl } from './kubectl.ts';

export interface FollowRequest {
  kubectl: Kubectl;
  selector: string;
  runners: number;
  /** A line of a pod, once. */
  onLine(pod: string, line: string): void;
  /** Whether there is still something to follow. */
  goesOn(): boolean;
}

export interface LogFollower {
  /** When the streams have ended and are not taken up again. */
  readonly ended: Promise<void>;
  stop(): void;
}

const PAUSE_MS = 1000;

/** `[pod/NAME/CONTAINER] TIME line`, as `kubectl logs --prefix --timestamps` writes it. */
const WRITTEN = /^\[pod\/([^/\]]+)\/[^\]]*\] (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(\S*) ?/;

/**
 * One kubectl for the logs of all runners, from their first line on. When the stream breaks it is taken up again at the
 * last second that was seen, and what came before is left out by its time.
 */
export function followLogs({ kubectl, selector, runners, onLine, goesOn }: FollowRequest): LogFollower {
  const lastOf = new Map<string, string>();
  /** When the stream was taken up again. */
  let seenBefore = new Map<string, string>();
  let child: RunningProcess | undefined;
  let stopped = false;
  const take = (written: string) => {
    const match = WRITTEN.exec(written);
    if (match === null) return;
    const [whole, pod = '', second = '', fraction = ''] = match;
    const at = `${second}.${fraction.padEnd(9, '0')}`;
    if (at <= (seenBefore.get(pod) ?? '')) return;
    lastOf.set(pod, at);
    onLine(pod, written.slice(whole.length));
  };
  const follow = async () => {
    while (!stopped) {
      seenBefore = new Map(lastOf);
      const seen = [...lastOf.values()].sort()[0];
      child = kubectl.follow(
        [
          'logs',
          '--follow',
          '--prefix',
          '--timestamps',
          '--container=k6',
          `--selector=${selector}`,
          `--max-log-requests=${runners + 1}`,
          ...(seen === undefined ? ['--tail=-1'] : [`--since-time=${seen.slice(0, 19)}Z`]),
        ],
        take,
      );
      await child.ended;
      if (!goesOn()) return;
      await sleep(PAUSE_MS);
    }
  };
  return {
    ended: follow(),
    stop() {
      stopped = true;
      child?.end();
    },
  };
}
