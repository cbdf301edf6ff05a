/**
 * The one bundle: a runner executes dist/index.js as the action, dist/cli/index.js announces the command line, and
 * dist/post/index.js the post step, before it imports the same file. Each half is loaded only when it is wanted.
 */
export {};

declare global {
  /** Set by dist/cli/index.js and dist/post/index.js. */
  var orchestratorPerfSurface: 'cli' | 'post' | undefined;
}

if (globalThis.orchestratorPerfSurface === 'cli') await import('./cli.ts');
else await import('./main.ts');
