/** Tells the server's pages from places in the code. */
import * as path from 'node:path';

/** What the server asks to be shown. */
export interface Shown {
  uri: string;
  external?: boolean | undefined;
  selection?: unknown;
}

/** Whether this is one of the server's pages, and not a place in the code. */
export function isPage(params: Shown): boolean {
  if (params.selection !== undefined || params.external === true || !params.uri.startsWith('file:')) {
    return false;
  }
  const file = decodeURIComponent(new URL(params.uri).pathname);
  return file.endsWith('.md') && path.posix.basename(path.posix.dirname(file)) === 'pages';
}
