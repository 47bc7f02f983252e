/** The server's pages: told from places in the code, and what is open on them. */
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

/**
 * The anchor of the question that a page has open, as the editor's preview makes it of a heading; undefined where there is
 * none. What was answered stands above it, and would be all that is seen.
 */
export function openQuestion(text: string): string | undefined {
  const heading = [...text.matchAll(/^## (Question \d+ of \d+)$/gm)].at(-1)?.[1];
  return heading?.toLowerCase().replaceAll(' ', '-');
}
