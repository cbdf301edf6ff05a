import * as z from 'zod';
import { name, text } from './bounded.ts';

/** What a figure is called once its change is weighed. */
export const comparisonCall = z.enum([
  'regressed',
  'slightly worse',
  'improved',
  'no change',
  'inconclusive',
]);
export type ComparisonCall = z.infer<typeof comparisonCall>;

/** Something that makes the figures untrustworthy. `broken`: nothing can be concluded. */
export const validityFinding = z.object({
  rule: name,
  severity: z.enum(['broken', 'inconclusive', 'fail', 'note']),
  /** One sentence with its number. */
  sentence: text,
});
export type ValidityFinding = z.infer<typeof validityFinding>;
