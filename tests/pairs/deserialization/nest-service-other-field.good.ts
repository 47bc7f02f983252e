// restore() reads `initial`, the constant field; the request fills another one.
import { Body, Controller, Injectable, Post } from '@nestjs/common';
import * as serialize from 'node-serialize';

interface Layout {
  widgets: unknown[];
}

@Injectable()
export class LayoutService {
  private readonly initial: string = '{"widgets":[]}';
  private incoming: string = '{"widgets":[]}';

  accept(text: string): void {
    this.incoming = text;
  }

  restore(): Layout {
    return serialize.unserialize(this.initial);
  }
}

@Controller('layout')
export class LayoutController {
  constructor(private readonly layouts: LayoutService) {}

  @Post()
  save(@Body('layout') layout: string): { widgets: number } {
    this.layouts.accept(layout);
    return { widgets: this.layouts.restore().widgets.length };
  }
}
