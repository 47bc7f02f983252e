// Safe: each arm of the switch, the default one too, gives a constant.
import { NextRequest, NextResponse } from 'next/server';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

function orderColumn(wanted: string): string {
  switch (wanted) {
    case 'price':
      return 'price_cents';
    case 'name':
      return 'display_name';
    default:
      return 'id';
  }
}

export async function GET(request: NextRequest) {
  const wanted = request.nextUrl.searchParams.get('sort') ?? 'id';
  const column = orderColumn(wanted);
  const sql = `SELECT id, display_name FROM products ORDER BY ${column}`;
  const products = await prisma.$queryRawUnsafe(sql);
  return NextResponse.json({ products });
}
