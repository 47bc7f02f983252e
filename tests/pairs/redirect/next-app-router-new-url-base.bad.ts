// An absolute `next` overrides the base of new URL(), so the host is the visitor's.
import { NextRequest, NextResponse } from 'next/server';

export async function POST(request: NextRequest) {
  const form = await request.formData();
  const next = String(form.get('next') ?? '/');

  const destination = new URL(next, 'https://tutor.example');
  destination.searchParams.set('from', 'sign-up');

  const response = NextResponse.redirect(destination, 303); // weakness
  response.cookies.set('seen_intro', '1', { httpOnly: true, secure: true });
  return response;
}
