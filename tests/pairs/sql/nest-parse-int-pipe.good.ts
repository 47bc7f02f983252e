// Safe: ParseIntPipe refuses everything that is not an integer.
import { Controller, Get, NotFoundException, Param, ParseIntPipe } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface ShipmentRow {
  id: number;
  carrier: string;
  arrived: boolean;
}

@Controller('shipments')
export class ShipmentsController {
  constructor(private readonly dataSource: DataSource) {}

  @Get(':id')
  async one(@Param('id', ParseIntPipe) id: number): Promise<ShipmentRow> {
    const sql = `SELECT id, carrier, arrived FROM shipments WHERE id = ${id}`;
    const rows: ShipmentRow[] = await this.dataSource.query(sql);
    if (rows.length === 0) {
      throw new NotFoundException();
    }
    return rows[0];
  }
}
