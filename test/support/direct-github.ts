import { type GitHub, GitHubError } from '../../src/github/github.ts';
import { OWNER, REPO } from './fake-github.ts';

/** Speaks to the fake without octokit and its waits; the bundle's own way is tested in the action tier. */
export function directGitHub(url: string): GitHub {
  const request: GitHub['request'] = async (route, parameters = {}) => {
    const [method = 'GET', template = ''] = route.split(' ');
    const { request: _, ...rest }: Record<string, unknown> = { owner: OWNER, repo: REPO, ...parameters };
    const path = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = rest[name];
      delete rest[name];
      return encodeURIComponent(String(value));
    });
    delete rest.owner;
    delete rest.repo;
    const target = new URL(path, url);
    if (method === 'GET')
      for (const [name, value] of Object.entries(rest)) target.searchParams.set(name, String(value));
    const answer = await fetch(target, {
      method,
      redirect: 'manual',
      headers: { authorization: 'token fake' },
      ...(method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify(rest) }),
    });
    const text = await answer.text();
    const data: unknown = text === '' ? undefined : JSON.parse(text);
    if (answer.status >= 400)
      throw new GitHubError(answer.status, String((data as { message?: string } | undefined)?.message));
    return { status: answer.status, data };
  };
  return {
    request,
    async viewerLogin() {
      const answer = await fetch(new URL('/graphql', url), { method: 'POST', body: '{}' });
      return ((await answer.json()) as { data?: { viewer: { login: string } } }).data?.viewer.login;
    },
    async query(graphql, variables) {
      const body = JSON.stringify({ query: graphql, variables: { owner: OWNER, repo: REPO, ...variables } });
      const answer = await fetch(new URL('/graphql', url), { method: 'POST', body });
      const { data, errors } = (await answer.json()) as { data?: unknown; errors?: { message: string }[] };
      if (errors !== undefined) throw new GitHubError(0, errors[0]?.message ?? '');
      return data;
    },
    async downloadArtifact(id, maxBytes) {
      const first = await fetch(new URL(`/repos/${OWNER}/${REPO}/actions/artifacts/${id}/zip`, url), {
        redirect: 'manual',
        headers: { authorization: 'token fake' },
      });
      if (first.status !== 302) throw new GitHubError(first.status, 'gone');
      const bytes = Buffer.from(await (await fetch(first.headers.get('location') ?? '')).arrayBuffer());
      if (bytes.length > maxBytes) throw new GitHubError(0, 'too large');
      return bytes;
    },
  };
}
