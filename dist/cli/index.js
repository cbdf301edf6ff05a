#!/usr/bin/env node
globalThis.orchestratorPerfSurface = 'cli';
await import('../index.js');
