/** One quiet place in the status bar: what was found, and what is due. */
import * as vscode from 'vscode';
import type { Knowledge } from './knowledge';
import { status } from './overview';
import type { Session } from './session';

/** Shows it. */
export function showStatus(session: Session, knowledge: Knowledge): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('caveat.status', vscode.StatusBarAlignment.Left, 40);
  item.name = 'Caveat';
  const draw = (): void => {
    const view = { command: 'caveat.topics.focus', title: 'Show Topics' };
    const restart = { command: 'caveat.restart', title: 'Restart' };
    const set = (text: string, label: string, command: vscode.Command, isError = false): void => {
      item.text = text;
      item.tooltip = label;
      item.accessibilityInformation = { label, role: 'button' };
      item.command = command;
      item.backgroundColor = isError ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    };
    switch (session.condition) {
      case 'missing':
        set('$(shield) Caveat: not found', 'Caveat: the program was not found. Try again', restart, true);
        break;
      case 'failed':
        set('$(shield) Caveat: stopped', 'Caveat: the language server ended. Restart it', restart, true);
        break;
      case 'stopped':
        set('$(shield) Caveat: stopped', 'Caveat: the language server does not run. Start it', restart);
        break;
      case 'starting':
        set('$(shield)', 'Caveat: starting', view);
        break;
      case 'running': {
        const words = knowledge.overview ? status(knowledge.overview) : { text: '$(shield)', label: 'Caveat' };
        set(words.text, words.label, view);
      }
    }
    item.show();
  };
  draw();
  return vscode.Disposable.from(item, session.onDidChange(draw), knowledge.onDidChange(draw));
}
