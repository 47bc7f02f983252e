/** Keeps the overview of topics up to date, without asking more often than something happened. */
import * as vscode from 'vscode';
import { isOverview, OVERVIEW, type Overview } from './overview';
import type { Session } from './session';

/** How long things must be calm before the server is asked. */
const CALM = 400;

/** The last overview. */
export class Knowledge implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private readonly seen = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private last: Overview | undefined;

  /** The overview is another one. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly session: Session,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const page = (uri: vscode.Uri): boolean => uri.scheme === 'file' && /[\\/]pages[\\/][^\\/]+\.md$/.test(uri.fsPath);
    this.subscriptions = [
      session.onDidChange((condition) => {
        if (condition !== 'running') {
          this.put(undefined);
        }
        this.soon();
      }),
      session.onDidAnswer(({ command }) => command !== OVERVIEW && this.soon()),
      session.onDidShowPage(() => this.soon()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.filter((uri) => this.isNews(uri)).length > 0) {
          this.soon();
        }
      }),
      vscode.workspace.onDidSaveTextDocument(() => this.soon()),
      // A page is written anew with each answer to its quiz.
      vscode.workspace.onDidChangeTextDocument(({ document }) => page(document.uri) && this.soon()),
      // A quiz may have been answered in a terminal.
      vscode.window.onDidChangeWindowState(({ focused }) => focused && this.soon()),
    ];
  }

  /** The last overview; undefined before there is one, and with a server that has none. */
  get overview(): Overview | undefined {
    return this.last;
  }

  /** Asks the server now. */
  async refresh(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.session.condition !== 'running') {
      return;
    }
    if (!this.session.offers(OVERVIEW)) {
      void vscode.commands.executeCommand('setContext', 'caveat.old', true);
      return;
    }
    try {
      const answer = await this.session.execute<unknown>(OVERVIEW);
      this.put(isOverview(answer) ? answer : undefined);
    } catch (error) {
      // The next thing that happens asks again.
      this.log.warn(`The topics could not be read: ${String(error)}`);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
    this.changed.dispose();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), CALM);
  }

  private put(overview: Overview | undefined): void {
    if (JSON.stringify(overview) !== JSON.stringify(this.last)) {
      this.last = overview;
      this.changed.fire();
    }
  }

  /** Whether our diagnostics of a document are others than before; those of other servers change all the time. */
  private isNews(uri: vscode.Uri): boolean {
    const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'caveat');
    const words = ours.map(({ range, message }) => `${range.start.line}:${message}`).join('\n');
    const key = uri.toString();
    const before = this.seen.get(key) ?? '';
    if (words === '') {
      this.seen.delete(key);
    } else {
      this.seen.set(key, words);
    }
    return words !== before;
  }
}
