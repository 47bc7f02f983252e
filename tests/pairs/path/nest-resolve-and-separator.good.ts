// Safe: the prefix, separator included, is compared with the resolved path.
import { createReadStream } from 'node:fs';
import { resolve, sep } from 'node:path';
import { Controller, ForbiddenException, Get, Query, StreamableFile } from '@nestjs/common';

const CONTRACTS = resolve('/srv/contracts');

@Controller('contracts')
export class ContractsController {
  private locate(name: string): string {
    const joined = CONTRACTS + sep + name;
    const candidate = resolve(joined);
    if (!candidate.startsWith(CONTRACTS + sep)) {
      throw new ForbiddenException();
    }
    return candidate;
  }

  @Get('download')
  download(@Query('name') name: string): StreamableFile {
    const location = this.locate(name);
    const stream = createReadStream(location);
    return new StreamableFile(stream, { type: 'application/pdf' });
  }
}
