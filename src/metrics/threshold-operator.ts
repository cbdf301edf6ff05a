import type { ThresholdOperator } from '../domain/plan.ts';

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
