import * as z from 'zod';

/** An artifact as GitHub lists it: https://docs.github.com/rest/actions/artifacts. */
export const artifactSchema = z.object({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  digest: z.string().nullish(),
});

export type Artifact = z.infer<typeof artifactSchema>;
