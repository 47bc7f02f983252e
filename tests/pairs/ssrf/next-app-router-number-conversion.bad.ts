// The shard goes into the host name exactly as the client wrote it.
import { NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const shard = request.nextUrl.searchParams.get('shard');
  if (shard === null) {
    return NextResponse.json({ error: 'shard missing' }, { status: 400 });
  }

  const address = `https://${shard}.tiles.maps.example/legend`;
  const answer = await fetch(address, { cache: 'no-store' }); // weakness
  if (!answer.ok) {
    return NextResponse.json({ error: 'no legend' }, { status: 502 });
  }
  return NextResponse.json(await answer.json());
}
