import type { LoadError } from '../../domain/errors.ts';
import type { Manifest, RunnersRequest } from './manifests.ts';
import type { LetGo, StartSignal } from './start-signal.ts';

/** What makes the runners of one load, and lets them go. */
export interface Carrier {
  /** In front of the name: `Job`. */
  readonly kind: string;
  /** It lets them go when all are ready, without being asked. */
  readonly isOnItsOwn: boolean;
  /** Arguments of k6 that make a runner of it. */
  runnerArgs(runners: number): string[];
  manifests(request: RunnersRequest): Manifest[];
  /** Looks how far it is; gives why the runners will never get ready, where that does not show in their pods. */
  look(waitedMs: number): Promise<LoadError | undefined>;
  /** They were let go, maybe before all were seen ready. */
  hasLetGo(): boolean;
  /** When all are ready: their load begins. */
  letGo(request: LetGo): Promise<StartSignal>;
}
