// npm run pin-images: writes the digest of every image of compose/.env behind its tag (`name:tag@sha256:...`). Needs a
// machine with Docker that reaches the registries; run it when a tag changes and commit the result.
// npm run pin-images -- --check [file]: refuses an image without digest once another has one, as CI does.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const check = process.argv[2] === '--check';
const file = process.argv[3] ?? fileURLToPath(new URL('../compose/.env', import.meta.url));
const failed = [];
let pinned = 0;
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => {
    const [, name, image] = /^([A-Z0-9]+_IMAGE)=([^@\s]+)/.exec(line) ?? [];
    if (name === undefined) return line;
    if (check) {
      if (/@sha256:[0-9a-f]{64}$/.test(line.trim())) pinned += 1;
      else failed.push(`${name}=${image} has no digest: run npm run pin-images`);
      return line;
    }
    try {
      // The digest of the index, so that every architecture gets its own image.
      const digest = execFileSync(
        'docker',
        ['buildx', 'imagetools', 'inspect', image, '--format', '{{json .Manifest.Digest}}'],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
      );
      console.log(`${image} ${JSON.parse(digest)}`);
      return `${name}=${image}@${JSON.parse(digest)}`;
    } catch (error) {
      failed.push(
        `${image}: ${
          String(error.stderr || error.message)
            .trim()
            .split('\n')[0]
        }`,
      );
      return line;
    }
  });
if (!check) writeFileSync(file, lines.join('\n'));
if (check && pinned === 0) {
  console.log(`no image of ${file} has a digest yet: npm run pin-images was never run`);
  failed.length = 0;
}
for (const problem of failed) console.error(problem);
process.exitCode = failed.length > 0 ? 1 : 0;
