// Only the known themes are sent away; all the other texts get into the page.
const THEMES = ['light', 'dark', 'sepia'];

const page = (theme: string): string => `<!doctype html>
<html>
  <body class="reader">
    <p>Theme: ${theme}</p>
  </body>
</html>`;

function refuse(): Response {
  return new Response('no such theme', { status: 404, headers: { 'content-type': 'text/plain' } });
}

export async function GET(request: Request): Promise<Response> {
  const theme = new URL(request.url).searchParams.get('theme') ?? 'light';
  if (THEMES.includes(theme)) {
    return refuse();
  }
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return new Response(page(theme), { headers }); // weakness
}
