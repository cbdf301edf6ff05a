import * as z from 'zod';

/** What a killed tool leaves of a base version, and all that is needed to remove it. */
export const leftWorktreeSchema = z.object({
  kind: z.literal('worktree'),
  /** Work tree of the repository that it belongs to. */
  repository: z.string().min(1),
  /** The temporary folder that it is in. */
  directory: z.string().min(1),
});
export type LeftWorktree = z.infer<typeof leftWorktreeSchema>;
