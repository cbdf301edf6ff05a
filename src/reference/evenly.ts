/** True for exactly `rate` of the calls, spread evenly: 0.02 is every 50th. Faults made so can be counted to the one. */
export function evenly(): (rate: number) => boolean {
  let owed = 0;
  return (rate) => {
    owed += rate;
    // 1e-9: fifty times 0.02 must make one.
    if (owed < 1 - 1e-9) return false;
    owed -= 1;
    return true;
  };
}
