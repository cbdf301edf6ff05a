/** Name and version of this tool as results carry them; a test holds the version equal to package.json. */
export const TOOL = { name: 'orchestrator-perf', version: '0.1.0' } as const;
