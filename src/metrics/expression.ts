import type { Statistic, Threshold, ThresholdOperator } from '../domain/plan.ts';
import { parseGoFloat } from './go-float.ts';
import { parseStatistic, statisticName } from './statistic.ts';

/** `p(95)<500`: what k6 calls the expression of a threshold. */
export interface Expression {
  statistic: Statistic;
  operator: Threshold['operator'];
  limit: number;
}

/** In the order in which k6 looks for them (`metrics/thresholds_parser.go`): `<=` is found before `<`. */
const OPERATORS: readonly ThresholdOperator[] = ['<=', '<', '>=', '>', '===', '==', '!='];

export interface ExpressionParts {
  statistic: string;
  operator: Threshold['operator'];
  limit: string;
}

/** Splits an expression at its operator, both sides trimmed; undefined where there is none. */
export function splitExpression(text: string): ExpressionParts | undefined {
  for (const operator of OPERATORS) {
    const at = text.indexOf(operator);
    const limit = text.slice(at + operator.length);
    if (at < 0 || limit === '') continue;
    return {
      statistic: text.slice(0, at).trim(),
      operator: operator === '===' ? '==' : operator,
      limit: limit.trim(),
    };
  }
  return undefined;
}

/** Everything that k6's own parser accepts, read as k6 reads it; undefined for everything else. */
export function parseExpression(text: string): Expression | undefined {
  const parts = splitExpression(text);
  if (parts === undefined) return undefined;
  const statistic = parseStatistic(parts.statistic);
  const limit = parseGoFloat(parts.limit);
  if (statistic === undefined || limit === undefined) return undefined;
  return { statistic, operator: parts.operator, limit };
}

/** `p(95)<500`, as k6 writes it. */
export function expressionText({ statistic, operator, limit }: Expression): string {
  return `${statisticName(statistic)}${operator}${limit}`;
}

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
