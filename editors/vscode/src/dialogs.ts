/** The server's questions, those of a quiz. */
import * as vscode from 'vscode';
import type { MessageActionItem, ShowMessageRequestParams } from 'vscode-languageclient/node';
import { showPage } from './pages';

/** The commands that begin with questions; each answers with the path of its page. */
const ASKING = ['caveat.takeQuiz', 'caveat.review'];

/** How long a question waits for its page. */
const WAIT = 1000;

/** Asks what the server wants to know, beside the page that has the whole question. */
export class Questions {
  private page: Promise<vscode.Uri | undefined> = Promise.resolve(undefined);

  /** A command was sent; if questions follow, they are about the page that it answers with. */
  sent(command: string, answer: Promise<unknown>): void {
    if (ASKING.includes(command)) {
      this.page = answer.then(
        (path) => (typeof path === 'string' ? vscode.Uri.file(path) : undefined),
        () => undefined,
      );
    }
  }

  /**
   * Asks in a list at the top of the window. A notification would hide itself while the person still reads, and is hard to reach
   * from the keyboard. The list has room for a line, so the page is shown with it.
   */
  async ask(params: ShowMessageRequestParams): Promise<MessageActionItem | null> {
    const words = params.message.replace(/\s+/g, ' ').trim();
    const actions = params.actions ?? [];
    if (actions.length === 0) {
      void vscode.window.showInformationMessage(words);
      return null;
    }
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), WAIT));
    const page = await Promise.race([this.page, late]);
    if (page) {
      await showPage(page, false);
    }
    const items = actions.map((action) => ({ label: action.title, action }));
    const chosen = await vscode.window.showQuickPick(items, { title: 'Caveat: Quiz', placeHolder: words, ignoreFocusOut: true });
    return chosen?.action ?? null;
  }
}
