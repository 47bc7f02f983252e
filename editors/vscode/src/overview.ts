/** What the server knows of the topics: `caveat.overview`. Knows nothing of the editor. */

/** The command. */
export const OVERVIEW = 'caveat.overview';

/** How well a topic is known. */
export type Mastery = 'new' | 'learning' | 'mastered' | 'fading' | 'relapsed';

/** A place in the code. */
export interface Finding {
  uri: string;
  /** From 0. */
  line: number;
  severity: string;
  message: string;
}

/** A class of weakness that can be mastered. */
export interface Topic {
  id: string;
  title: string;
  mastery: Mastery;
  recall: number | null;
  due: boolean;
  quiz: boolean;
  labs: string[];
  findings: Finding[];
}

/** All topics. */
export interface Overview {
  version: number;
  scanned: boolean;
  findings: number;
  due: number;
  next_due: string | null;
  topics: Topic[];
}

/** Whether an answer is one that this extension understands: later versions only add fields. */
export function isOverview(answer: unknown): answer is Overview {
  const overview = answer as Partial<Overview> | null | undefined;
  return typeof overview === 'object' && overview?.version === 1 && Array.isArray(overview.topics);
}

/** "1 finding", "3 findings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Whether a topic has something to do with this person or this code. */
export function matters(topic: Topic): boolean {
  return topic.findings.length > 0 || topic.due || topic.mastery !== 'new';
}

/** What there is to say of a topic behind its title. */
export function summary(topic: Topic): string {
  const parts: string[] = [];
  if (topic.findings.length > 0) {
    parts.push(count(topic.findings.length, 'finding'));
  }
  parts.push(topic.mastery);
  if (topic.due) {
    parts.push('due');
  }
  return parts.join(' · ');
}

/** The same for who hears it. */
export function spoken(topic: Topic): string {
  const findings = topic.findings.length > 0 ? count(topic.findings.length, 'finding') : 'no findings';
  return `${topic.title}: ${findings}, ${topic.mastery}${topic.due ? ', due for review' : ''}`;
}

/** What the status bar says, to the eye and to the ear. */
export function status(overview: Overview): { text: string; label: string } {
  const due = overview.due > 0 ? ` · ${overview.due} due` : '';
  const where = overview.scanned ? 'in the workspace' : 'in open files';
  const dueLabel = overview.due > 0 ? `, ${count(overview.due, 'topic')} due for review` : '';
  return {
    text: `$(shield) ${overview.findings}${due}`,
    label: `Caveat: ${count(overview.findings, 'finding')} ${where}${dueLabel}`,
  };
}
