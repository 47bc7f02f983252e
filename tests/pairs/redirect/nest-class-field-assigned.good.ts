// The setter stores the visitor's value in `note`; go() reads `page`, a constant.
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';

class Exit {
  page = '/rooms';
  note = '';

  remember(value: string): this {
    this.note = value;
    return this;
  }

  go(res: Response): void {
    res.redirect(303, this.page);
  }
}

@Controller('rooms')
export class RoomsController {
  @Get('leave')
  leave(@Query('return') back: string, @Res() res: Response): void {
    new Exit().remember(back).go(res);
  }
}
