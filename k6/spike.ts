import { eventTest } from './lib/event-test.ts';

const test = eventTest('spike');

export const options = test.options;
export default test.iteration;
