/** Caveat in Visual Studio Code: puts the parts together. */
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { openExample } from './example';
import { Knowledge } from './knowledge';
import { concerns, Session } from './session';
import { showStatus } from './statusBar';
import { registerSteps } from './steps';
import { showTopics } from './topicsView';

let session: Session | undefined;

/** Called by the editor when the extension is needed. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Caveat', { log: true });
  const ours = new Session(context, log);
  session = ours;
  const knowledge = new Knowledge(ours, log);
  context.subscriptions.push(
    log,
    ours,
    knowledge,
    registerCommands(ours, log),
    registerSteps(),
    showStatus(ours, knowledge),
    showTopics(ours, knowledge),
    vscode.commands.registerCommand('caveat.refresh', () => knowledge.refresh()),
    vscode.commands.registerCommand('caveat.example', openExample),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const what = concerns(event);
      if (what === 'path') {
        void ours.restart();
      } else if (what === 'settings') {
        void ours.tellSettings();
      }
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void ours.tellSettings()),
  );
  await ours.restart();
}

/** Called by the editor at its end. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
