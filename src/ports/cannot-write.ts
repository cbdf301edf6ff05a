import { UserError } from '../domain/errors.ts';

/**
 * What the file system said, as a sentence. An error that is none of its own is a bug, and stays what it is. `what` is
 * `results`, `events`, ...
 */
export function cannotWrite(what: string, path: string, error: unknown, hint: string): unknown {
  if (!isOfTheDisk(error)) return error;
  const code = error.code ?? 'unknown';
  const why = (Object.hasOwn(WHY, code) ? WHY[code] : undefined) ?? code;
  return new UserError(`${what} cannot be written to ${path}: ${why}`, hint, { cause: error });
}

const WHY: Record<string, string> = {
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOENT: 'there is no such folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  EISDIR: 'it is a folder',
};

function isOfTheDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
