import { eventTest } from './lib/event-test.ts';

const test = eventTest('load');

export const options = test.options;
export default test.iteration;
