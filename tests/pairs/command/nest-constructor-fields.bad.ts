// The service's command uses the field that keeps the request's text.
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { Body, Controller, Post } from '@nestjs/common';

const run = promisify(exec);

class BuildJob {
  private readonly note: string;
  private readonly target: string;

  constructor(note: string) {
    this.note = note;
    this.target = 'release';
  }

  async start(): Promise<string> {
    const { stdout } = await run(`make -C /srv/firmware ${this.note}`); // weakness
    return stdout;
  }

  describe(): string {
    return `${this.target}: ${this.note}`;
  }
}

@Controller('builds')
export class BuildsController {
  @Post()
  async create(@Body('note') note: string) {
    const job = new BuildJob(note);
    const output = await job.start();
    return { job: job.describe(), lines: output.split('\n').length };
  }
}
