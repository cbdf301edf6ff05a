globalThis.orchestratorPerfSurface = 'post';
await import('../index.js');
