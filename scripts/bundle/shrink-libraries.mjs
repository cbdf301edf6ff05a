import { sep } from 'node:path';
import { transform } from 'esbuild';

/** Lines this short keep a position in a stack trace useful. */
const LINE_LENGTH = 200;

/**
 * The chunks that hold nothing but libraries, without comments and indentation: half of their size. No name changes, so
 * stack traces read as before; chunks with code of ours stay as they were written.
 */
export async function shrinkLibraries(files, { chunks, chunkGraph }) {
  const shrunk = {};
  for (const chunk of chunks) {
    if (![...chunkGraph.getChunkModulesIterable(chunk)].every(isOfLibrary)) continue;
    for (const name of chunk.files) {
      if (files[name] === undefined) continue;
      const { code } = await transform(files[name], {
        format: 'esm',
        target: 'node20',
        minifyWhitespace: true,
        legalComments: 'none',
        lineLimit: LINE_LENGTH,
      });
      shrunk[name] = code;
    }
  }
  return shrunk;
}

/** A concatenation is what all of its parts are; what Node has itself is no code of anybody's. */
function isOfLibrary(module) {
  if (module.modules !== undefined) return module.modules.every(isOfLibrary);
  if (module.externalType !== undefined) return true;
  return module.nameForCondition()?.includes(`${sep}node_modules${sep}`) === true;
}
