/** How often a server that ends by itself is started again. */
export class Restarts {
  private readonly ends: number[] = [];

  /** At most `most` times within `milliseconds`. */
  constructor(
    private readonly most = 3,
    private readonly milliseconds = 5 * 60_000,
  ) {}

  /** It ended; whether it should be started again. */
  ended(now: number): boolean {
    this.ends.push(now);
    while (this.ends[0] !== undefined && now - this.ends[0] > this.milliseconds) {
      this.ends.shift();
    }
    return this.ends.length <= this.most;
  }

  /** Somebody started it by hand: earlier ends do not count any more. */
  forget(): void {
    this.ends.length = 0;
  }
}
