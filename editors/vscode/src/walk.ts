/** A walk along the steps of a finding, source first. Knows nothing of the editor. */

/** A place on the way, with what happens there. */
export interface Step {
  uri: string;
  line: number;
  character: number;
  message: string;
}

/** A finding that has steps. */
export interface Walkable {
  steps: Step[];
}

/** The walk of a finding: its steps, and the finding itself at the end, unless that is the last step already. */
export function route(steps: Step[], finding: Step): Step[] {
  const last = steps.at(-1);
  const isThere = last !== undefined && last.uri === finding.uri && last.line === finding.line && last.character === finding.character;
  return isThere ? steps : [...steps, finding];
}

/** One walk. */
export class Walk {
  private at = -1;

  constructor(private readonly steps: Step[]) {}

  /** Goes on by one, or back; after the last comes the first. */
  go(direction: 1 | -1): Step | undefined {
    const many = this.steps.length;
    this.at = this.at < 0 ? (direction === 1 ? 0 : many - 1) : (this.at + direction + many) % many;
    return this.steps[this.at];
  }

  /** Whether the person is still where the walk led; elsewhere another walk begins. */
  isAt(uri: string, line: number): boolean {
    const step = this.steps[this.at];
    return step !== undefined && step.uri === uri && step.line === line;
  }

  /** "2 of 3: …" */
  get words(): string {
    return `Step ${this.at + 1} of ${this.steps.length}: ${this.steps[this.at]?.message ?? ''}`;
  }
}
