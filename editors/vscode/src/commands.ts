/** The commands of the palette. Those that the server has keep their own names, and are registered by the client. */
import * as vscode from 'vscode';
import type { Topic } from './overview';
import { pickTopic } from './topicPicker';
import type { Session } from './session';

/** A topic that a command is given for, by the view. */
export interface Given {
  topic?: string;
}

/** Registers all of them. */
export function registerCommands(session: Session, log: vscode.LogOutputChannel): vscode.Disposable {
  const register = (name: string, run: (given?: Given) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (given?: Given) => {
      try {
        return await run(given);
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        void vscode.window.showErrorMessage(`Caveat: ${words}`);
        return undefined;
      }
    });
  const withTopic = async (
    server: string,
    title: string,
    given: Given | undefined,
    wanted: (topic: Topic) => boolean,
    leave?: string,
  ): Promise<unknown> => {
    const choice = given?.topic === undefined ? await pickTopic(session, title, wanted, leave) : { topic: given.topic };
    return choice && session.execute(server, { ...choice, ...document() });
  };
  return vscode.Disposable.from(
    register('caveat.lesson', (given) => withTopic('caveat.openLesson', 'Open Lesson', given, () => true)),
    register('caveat.quiz', (given) =>
      withTopic('caveat.takeQuiz', 'Take Quiz', given, (topic) => topic.quiz, 'Choose for me'),
    ),
    register('caveat.lab', async (given) => {
      const answer = await withTopic('caveat.startLab', 'Start Lab', given, (topic) => topic.labs.length > 0);
      await offerLab(answer);
    }),
    register('caveat.learned', async (given) => {
      const choice =
        given?.topic === undefined
          ? await pickTopic(session, 'Mark as Learned', (topic) => topic.mastery !== 'mastered')
          : { topic: given.topic };
      if (choice?.topic !== undefined) {
        await session.execute('caveat.markLearned', { topic: choice.topic, ...document() });
        vscode.window.setStatusBarMessage(`$(check) ${choice.topic} is marked as learned`, 5000);
      }
    }),
    register('caveat.due', () => session.execute('caveat.review', document())),
    register('caveat.progress', () => session.execute('caveat.showProgress')),
    register('caveat.plan', () => session.execute('caveat.showPlan')),
    register('caveat.scan', () => session.execute('caveat.scanWorkspace')),
    register('caveat.restart', () => session.restart()),
    register('caveat.log', () => log.show()),
  );
}

/** The document from which a command is given: its workspace and language count. */
function document(): { uri?: string } {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri?.scheme === 'file' ? { uri: uri.toString() } : {};
}

async function offerLab(answer: unknown): Promise<void> {
  const folder = (answer as { folder?: unknown } | undefined)?.folder;
  if (typeof folder !== 'string') {
    return;
  }
  const open = 'Open in New Window';
  const choice = await vscode.window.showInformationMessage(`Caveat: the lab is in ${folder}`, open);
  if (choice === open) {
    await vscode.commands.executeCommand('vscode.openFolder', vscode.Uri.file(folder), { forceNewWindow: true });
  }
}
