/** The lesson on hover, as it reads below the editor's own words. Knows nothing of the editor. */
import { plain } from './overview';

/** The lesson without the paragraph that is the finding's own message: this editor shows that one above it. */
export function withoutMessages(lesson: string, messages: readonly string[]): string {
  const words = (text: string): string => plain(text).replaceAll('\\', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const shown = new Set(messages.map(words));
  return lesson
    .split('\n\n')
    .filter((paragraph) => !shown.has(words(paragraph)))
    .join('\n\n');
}
