// Next's routes get a standard Request and the parts of the path; a server action may be called by anyone with anything.
import { exec } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { redirect } from 'next/navigation';
import { type NextRequest, NextResponse } from 'next/server';

export async function GET(request: NextRequest) {
  const target = request.nextUrl.searchParams.get('to') ?? '/'; // source
  return NextResponse.redirect(target); // sink javascript/untrusted-redirect
}

export async function POST(request: Request) {
  const { host } = await request.json(); // source
  exec('ping -c1 ' + host); // sink javascript/untrusted-shell-command
  return NextResponse.json({ host }); // safe
}

export async function PUT(request: Request, { params }: { params: { name: string } }) {
  const text = await readFile('/srv/pages/' + params.name, 'utf8'); // missed javascript/untrusted-path
  return new Response(text);
}

export async function DELETE(request: Request) {
  const form = await request.formData(); // source
  const name = form.get('name') as string; // step
  exec('rm /srv/pages/' + name); // sink javascript/untrusted-shell-command
  return new Response(null, { status: 204 });
}

export async function save(form: FormData) { // source
  'use server';
  const title = form.get('title') as string; // step
  exec('touch /srv/pages/' + title); // sink javascript/untrusted-shell-command
  redirect('/pages'); // safe
}

export async function HEAD(request: NextRequest) {
  exec('uptime'); // safe
  return NextResponse.redirect(new URL('/login', request.url)); // safe
}
