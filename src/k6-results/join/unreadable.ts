import { UserError } from '../../domain/errors.ts';

/** A file that is no result of k6, or holds nothing, or files of different runs: no figure can come of it. */
export class UnreadableError extends UserError {
  override readonly name = 'UnreadableError';
}
