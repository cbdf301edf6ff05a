/** Operators of a k6 threshold expression: `metrics/thresholds_parser.go` of k6. */
export type ThresholdOperator = '<' | '<=' | '>' | '>=' | '==' | '===' | '!=';

/** Whether `actual operator limit` is true. */
export function holds(actual: number, operator: ThresholdOperator, limit: number): boolean {
  switch (operator) {
    case '<':
      return actual < limit;
    case '<=':
      return actual <= limit;
    case '>':
      return actual > limit;
    case '>=':
      return actual >= limit;
    case '!=':
      return actual !== limit;
    case '==':
    case '===':
      return actual === limit;
  }
}
