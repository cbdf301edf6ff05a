/** Why a base version cannot be had. Never leaves this room: what becomes of it depends on who asked for the base. */
export class BaseProblem extends Error {
  override readonly name = 'BaseProblem';
  readonly advice: string;

  constructor(because: string, advice: string) {
    super(because);
    this.advice = advice;
  }
}
