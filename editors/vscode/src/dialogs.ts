/** The server's questions, those of a quiz. */
import * as vscode from 'vscode';
import type { MessageActionItem, ShowMessageRequestParams } from 'vscode-languageclient/node';

/**
 * Asks in a list at the top of the window. A notification would hide itself while the person still reads the code, has room
 * for a line, and is hard to reach from the keyboard.
 */
export async function ask(params: ShowMessageRequestParams): Promise<MessageActionItem | null> {
  const actions = params.actions ?? [];
  const words = params.message.trim();
  if (actions.length === 0) {
    void vscode.window.showInformationMessage(words);
    return null;
  }
  const items: (vscode.QuickPickItem & { action?: MessageActionItem })[] = [
    ...actions.map((action) => ({ label: action.title, action })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Caveat: Quiz',
    placeHolder: words.replace(/\s+/g, ' '),
    ignoreFocusOut: true,
  });
  return chosen?.action ?? null;
}
