// `next` becomes a query parameter of a constant path; the host stays ours.
import { NextRequest, NextResponse } from 'next/server';

export async function POST(request: NextRequest) {
  const form = await request.formData();
  const next = String(form.get('next') ?? '/');

  const destination = new URL('/welcome', 'https://tutor.example');
  destination.searchParams.set('from', 'sign-up');
  destination.searchParams.set('next', next);

  const response = NextResponse.redirect(destination, 303);
  response.cookies.set('seen_intro', '1', { httpOnly: true, secure: true });
  return response;
}
