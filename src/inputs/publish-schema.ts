import * as z from 'zod';
import { descriptionOfField, field } from './field.ts';
import { readFields } from './read-fields.ts';
import { inputsSchema } from './schema.ts';
import type { InputSource } from './source.ts';
import { artifactNameText } from './values.ts';

const ofRun = inputsSchema.shape;

/** Every input of publish/action.yml. What a run takes as well is the same field. */
export const publishSchema = z.object({
  'github-token': ofRun['github-token'].meta({
    ...descriptionOfField(ofRun['github-token']),
    description:
      'Token that reads the artifacts (`actions` read) and writes the comment (`pull-requests` write).',
  }),
  'artifact-name': field(artifactNameText, {
    group: 'where it is told',
    description: 'Artifacts whose names begin so are read.',
    default: 'perf-results-',
  }),
  comment: ofRun.comment,
  'comment-key': ofRun['comment-key'],
  'job-summary': ofRun['job-summary'],
  'issue-on-regression': ofRun['issue-on-regression'].meta({
    ...descriptionOfField(ofRun['issue-on-regression']),
    description:
      'On a schedule, keep one issue open while the branch has a regression (`issues` write), and close it afterwards.',
  }),
  'dry-run': ofRun['dry-run'].meta({
    ...descriptionOfField(ofRun['dry-run']),
    description:
      'Print the comment exactly as it would be sent, say what would become of it, and write nothing.',
  }),
});

export type PublishInputs = z.infer<typeof publishSchema> & { 'github-token': string };

/** The inputs of the publish step. Every mistake is reported at once. */
export function readPublishInputs(source: InputSource): PublishInputs {
  const { inputs } = readFields(publishSchema, {
    surface: 'action',
    sources: [source],
    rules: [
      // One that was given and cannot be read is a mistake of its own.
      (inputs, isGiven) =>
        inputs['github-token'] === undefined && !isGiven('github-token')
          ? 'github-token is empty: leave it out, the default is the token of the job'
          : undefined,
    ],
    hint: 'publish/action.yml lists every input with its values.',
  });
  const { 'github-token': token = '', ...others } = inputs;
  return { ...others, 'github-token': token };
}
