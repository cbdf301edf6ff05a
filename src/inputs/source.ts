/** Texts of inputs as one place gave them; `''` is unset. `where` says it in words: `--vus`, `input vus`, `perf.yml:3`. */
export interface InputSource {
  kind: 'flag' | 'input' | 'file';
  values: Map<string, { text: string; where: string }>;
  /** What could not be understood at all; reported with the mistakes of the values. */
  problems?: string[];
}

/** Where each value came from, and in which words. */
export interface Provenance {
  kind: InputSource['kind'] | 'default' | 'implied';
  where: string;
}
