import * as z from 'zod';
import { type GitHub, GitHubError, readAnswer } from '../github/github.ts';

const releaseSchema = z.object({ published_at: z.string().nullish() });

/** When the latest release was published; undefined where there is none, or nobody says. */
export async function latestRelease(github: GitHub): Promise<string | undefined> {
  try {
    const answer = await github.request('GET /repos/{owner}/{repo}/releases/latest');
    const { published_at: at } = readAnswer(releaseSchema, answer);
    return at !== undefined && at !== null && Number.isFinite(Date.parse(at)) ? at : undefined;
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}
