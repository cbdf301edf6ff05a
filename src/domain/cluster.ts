import type { ClusterEngine } from './generators.ts';

/** Where and with what the runners of a load run, when that is a Kubernetes cluster. */
export interface ClusterPlan {
  engine: ClusterEngine;
  runners: number;
  /** Of the kubeconfig; absent: the current one. */
  context?: string;
  /** Absent: that of the context. */
  namespace?: string;
  image: string;
  /** Quantities as Kubernetes writes them: `500m`, `1Gi`. */
  cpu: string;
  memory: string;
  nodeSelector: Record<string, string>;
  /** Absolute path of a file that is merged into the pods. */
  template?: string;
  /** Asked for from within the cluster before the load begins, by the runners of a Job. */
  healthPath: string;
  healthTimeoutMs: number;
  /** Of the pod with which the operator lets the runners go. */
  starterImage: string;
  /** Leave everything in the cluster at the end. */
  keep: boolean;
}
