/** Asks for a topic. */
import * as vscode from 'vscode';
import { isOverview, OVERVIEW, type Overview, summary, type Topic } from './overview';
import type { Session } from './session';

/** What the person chose; `topic` is undefined where the choice is left to the server. */
export interface Choice {
  topic: string | undefined;
}

interface Item extends vscode.QuickPickItem {
  choice?: Choice;
}

/** The topic of the finding at the cursor. */
export function topicAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return undefined;
  }
  const line = editor.selection.active.line;
  for (const diagnostic of vscode.languages.getDiagnostics(editor.document.uri)) {
    const topic = (diagnostic as { data?: { topic?: unknown } }).data?.topic;
    const near = diagnostic.range.start.line <= line && line <= diagnostic.range.end.line;
    if (diagnostic.source === 'caveat' && near && typeof topic === 'string') {
      return topic;
    }
  }
  return undefined;
}

/** Offers the topics, that of the finding at the cursor first. `leave` is a choice without a topic. */
export async function pickTopic(
  session: Session,
  title: string,
  wanted: (topic: Topic) => boolean,
  leave?: string,
): Promise<Choice | undefined> {
  const here = topicAtCursor();
  if (!session.offers(OVERVIEW)) {
    return typeTopic(title, here);
  }
  const answer = await session.execute<unknown>(OVERVIEW);
  if (!isOverview(answer)) {
    return typeTopic(title, here);
  }
  const chosen = await vscode.window.showQuickPick(items(answer, wanted, here, leave), {
    title,
    placeHolder: 'Topic',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.choice;
}

function items(overview: Overview, wanted: (topic: Topic) => boolean, here: string | undefined, leave: string | undefined): Item[] {
  const topics = overview.topics.filter(wanted);
  const item = (topic: Topic): Item => ({ label: topic.title, description: summary(topic), choice: { topic: topic.id } });
  const first = topics.filter((topic) => topic.id === here);
  const rest = topics.filter((topic) => topic.id !== here);
  return [
    ...(first.length > 0 ? [separator('at the cursor'), ...first.map(item), separator('all')] : []),
    ...(leave === undefined ? [] : [{ label: leave, choice: { topic: undefined } }]),
    ...rest.map(item),
  ];
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** An older server has no list. */
async function typeTopic(title: string, here: string | undefined): Promise<Choice | undefined> {
  const options: vscode.InputBoxOptions = { title, prompt: 'The id of a topic, such as sql-injection' };
  const typed = await vscode.window.showInputBox(here === undefined ? options : { ...options, value: here });
  return typed === undefined || typed.trim() === '' ? undefined : { topic: typed.trim() };
}
