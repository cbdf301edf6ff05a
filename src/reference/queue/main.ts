import { listen } from '../listen.ts';
import { endWith } from '../process-life.ts';
import { numberSetting } from '../settings.ts';
import { readQueueFaults } from './faults.ts';
import { createQueueServer } from './server.ts';

const { env } = process;
const faults = readQueueFaults(env);
if (faults.crashAfterMessages === 0) {
  console.error('PERF_FAULT_QUEUE_CRASH_AFTER_MESSAGES: exiting before listening');
  process.exit(1);
}

const { server } = createQueueServer({
  retain: numberSetting(env, 'PERF_QUEUE_RETAIN', 10_000),
  drainPerSecond: numberSetting(
    env,
    'PERF_FAULT_QUEUE_DRAIN_PER_SECOND',
    numberSetting(env, 'PERF_QUEUE_DRAIN_PER_SECOND', 0),
  ),
  token: env.PERF_TOKEN,
  faults,
});
listen(server, env);
endWith(
  env,
  () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);
