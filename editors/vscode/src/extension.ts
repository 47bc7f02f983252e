/** Caveat in Visual Studio Code: puts the parts together. */
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { concerns, Session } from './session';

let session: Session | undefined;

/** Called by the editor when the extension is needed. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('Caveat', { log: true });
  const ours = new Session(context, log);
  session = ours;
  context.subscriptions.push(
    log,
    ours,
    registerCommands(ours, log),
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
