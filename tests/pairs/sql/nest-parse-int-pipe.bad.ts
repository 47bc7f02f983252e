// The route parameter stays text, since no pipe converts it.
import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
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
  async one(@Param('id') id: string): Promise<ShipmentRow> {
    const sql = `SELECT id, carrier, arrived FROM shipments WHERE id = ${id}`;
    const rows: ShipmentRow[] = await this.dataSource.query(sql); // weakness
    if (rows.length === 0) {
      throw new NotFoundException();
    }
    return rows[0];
  }
}
