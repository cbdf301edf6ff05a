/** Begins a line of k6's log that says what a wrong answer said. Pure: k6 imports it as it is, and so does the tool. */
export const ANSWER_MARK = 'orchestrator-perf answer ';
