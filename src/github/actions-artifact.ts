import type { UploadArtifact } from './github.ts';

/** The artifact client is more than half of the bundle, so it is read only when something is uploaded. */
export const uploadArtifact: UploadArtifact = async ({
  name,
  files,
  rootDirectory,
  retentionDays,
  asFile,
}) => {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, rootDirectory, {
    retentionDays,
    ...(asFile === true ? { skipArchive: true } : {}),
  });
  if (id === undefined) throw new Error(`GitHub gave no id for the artifact ${name}`);
  return { id };
};
