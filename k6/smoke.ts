import { eventTest } from './lib/event-test.ts';

const test = eventTest('smoke');

export const options = test.options;
export default test.iteration;
