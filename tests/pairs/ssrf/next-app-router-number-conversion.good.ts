// The shard is made a number first; what is not a whole number is refused.
import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const shard = Number(request.nextUrl.searchParams.get('shard'));
  if (!Number.isInteger(shard)) {
    return NextResponse.json({ error: 'shard missing' }, { status: 400 });
  }

  const address = `https://${shard}.tiles.maps.example/legend`;
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) {
    return NextResponse.json({ error: 'no legend' }, { status: 502 });
  }
  return NextResponse.json(await answer.json());
}
