/** Of the judged part of a round, and of what is before it. */
export const ROUND_PHASE = 'steady';
export const WARM_UP_PHASE = 'warm-up';
