import * as z from 'zod';
import type { Engine } from './engine-api.ts';

/** What an image says of where it listens. */
export interface ImagePorts {
  /** EXPOSE of its Dockerfile: TCP ports. */
  exposed: number[];
  /** ENV PORT of its Dockerfile. */
  variable: number | undefined;
}

const imageSchema = z.object({
  Config: z
    .object({
      ExposedPorts: z.record(z.string(), z.unknown()).nullish(),
      Env: z.array(z.string()).nullish(),
    })
    .nullish(),
});

/** Nothing is known of an image that is not there, or that nobody names. */
export async function imagePorts(engine: Engine, image: string | undefined): Promise<ImagePorts> {
  if (image === undefined) return { exposed: [], variable: undefined };
  const found = await engine.get(`/images/${encodeURIComponent(image)}/json`).catch(() => ({}));
  const { Config: config } = imageSchema.parse(found);
  const exposed = Object.keys(config?.ExposedPorts ?? {}).flatMap((text) => {
    const port = /^(\d{1,5})(?:\/tcp)?$/.exec(text)?.[1];
    return port === undefined ? [] : [Number(port)];
  });
  const variable = config?.Env?.map((line) => /^PORT=(\d{1,5})$/.exec(line)?.[1]).find(
    (text) => text !== undefined,
  );
  return {
    exposed: exposed.sort((a, b) => a - b),
    variable: variable === undefined ? undefined : Number(variable),
  };
}
