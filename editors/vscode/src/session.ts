/** The language server's life: found, started, started again after a crash, stopped. */
import * as vscode from 'vscode';
import {
  CloseAction,
  DidChangeConfigurationNotification,
  ErrorAction,
  ExecuteCommandRequest,
  type InitializeParams,
  LanguageClient,
  type LanguageClientOptions,
  type Middleware,
  ShowMessageRequest,
  State,
} from 'vscode-languageclient/node';
import { ask } from './dialogs';
import { isPage } from './pageUri';
import { showPage } from './pages';
import { findProgram, places } from './program';
import { Restarts } from './restarts';
import { section, SERVER_SETTINGS } from './settings';

/** How the server is. */
export type Condition = 'starting' | 'running' | 'missing' | 'failed' | 'stopped';

/** Called with each command that the server gets, once it has answered. */
export type Answered = (command: string, answer: unknown) => void;

/** One server for the window. */
export class Session implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private readonly restarts = new Restarts();
  private readonly changed = new vscode.EventEmitter<Condition>();
  private readonly answered = new vscode.EventEmitter<{ command: string; answer: unknown }>();
  private readonly shown = new vscode.EventEmitter<vscode.Uri>();
  private current: Condition = 'stopped';
  /** Starts and stops follow each other; two at once would leave a server behind. */
  private queue: Promise<void> = Promise.resolve();

  /** Something changed about how the server is. */
  readonly onDidChange = this.changed.event;
  /** The server carried out a command. */
  readonly onDidAnswer = this.answered.event;
  /** The server showed a page. */
  readonly onDidShowPage = this.shown.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get condition(): Condition {
    return this.current;
  }

  /** Whether the server knows a command; an older one may not. */
  offers(command: string): boolean {
    return this.client?.initializeResult?.capabilities.executeCommandProvider?.commands.includes(command) ?? false;
  }

  /** Starts the server, or starts it anew. */
  restart(): Promise<void> {
    this.queue = this.queue.then(async () => {
      this.restarts.forget();
      await this.halt();
      await this.begin();
    });
    return this.queue;
  }

  /** Stops the server. */
  stop(): Promise<void> {
    this.queue = this.queue.then(() => this.halt());
    return this.queue;
  }

  /** Has the server carry out a command; the answer, or an error that says why not. */
  async execute<T>(command: string, argument?: unknown): Promise<T> {
    if (!this.client || this.current !== 'running') {
      throw new Error('the language server is not running');
    }
    const answer: unknown = await this.client.sendRequest(ExecuteCommandRequest.type, {
      command,
      arguments: argument === undefined ? [] : [argument],
    });
    this.answered.fire({ command, answer });
    return answer as T;
  }

  /** The settings, or the trust in this workspace, changed. */
  async tellSettings(): Promise<void> {
    if (this.client && this.current === 'running') {
      const settings = { caveat: this.settings(undefined) };
      await this.client.sendNotification(DidChangeConfigurationNotification.type, { settings });
    }
  }

  dispose(): void {
    void this.stop();
    this.changed.dispose();
    this.answered.dispose();
    this.shown.dispose();
  }

  private set(condition: Condition): void {
    if (this.current !== condition) {
      this.current = condition;
      void vscode.commands.executeCommand('setContext', 'caveat.condition', condition);
      this.changed.fire(condition);
    }
  }

  private settings(scope: vscode.Uri | undefined): Record<string, unknown> {
    const configuration = vscode.workspace.getConfiguration('caveat', scope ?? null);
    return section((name) => configuration.get(name), vscode.workspace.isTrusted);
  }

  private async halt(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.set('stopped');
    // A client that never came up has nothing to stop, and says so with an error.
    await client?.dispose(3000).catch(() => undefined);
  }

  private async begin(): Promise<void> {
    const configuration = vscode.workspace.getConfiguration('caveat');
    const found = findProgram(places(configuration.get<string>('server.path', ''), this.context.extensionPath));
    if (found.path === undefined) {
      this.set('missing');
      void this.sayMissing(found.wrongSetting);
      return;
    }
    this.log.info(`Starting ${found.path} (${found.from})`);
    this.set('starting');
    const client = new Client('caveat', 'Caveat', { command: found.path, args: ['lsp'] }, this.options());
    this.client = client;
    client.onRequest(ShowMessageRequest.type, ask);
    client.onDidChangeState(({ newState }) => {
      if (client === this.client && this.current !== 'failed') {
        this.set(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : this.current);
      }
    });
    try {
      await client.start();
    } catch (error) {
      this.log.error(String(error));
      this.fail(`${found.path} does not start as a language server.`);
    }
  }

  private options(): LanguageClientOptions {
    return {
      // Secrets are looked for in every text, whatever its language.
      documentSelector: [{ scheme: 'file' }, { scheme: 'untitled' }, { scheme: 'vscode-notebook-cell', language: 'python' }],
      outputChannel: this.log,
      // What the server logs to stderr is its log, not a list of errors.
      stdioOptions: {
        stdout: () => undefined,
        stderr: (input, channel) => {
          let rest = '';
          input.setEncoding('utf8');
          input.on('data', (text: string) => {
            const whole = (rest + text).split(/\r?\n/);
            rest = whole.pop() ?? '';
            for (const line of whole) {
              channel.info(line);
            }
          });
        },
      },
      initializationOptions: () => this.settings(undefined),
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (_error, _message, count) => ({
          action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: () => {
          if (this.restarts.ended(Date.now())) {
            this.log.warn('The server ended by itself, and is started again.');
            this.set('starting');
            return { action: CloseAction.Restart, handled: true };
          }
          this.fail('The language server ended several times by itself, and is not started again.');
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
      middleware: this.middleware(),
    };
  }

  private middleware(): Middleware {
    return {
      executeCommand: async (command, args, next) => {
        const answer: unknown = await next(command, args);
        this.answered.fire({ command, answer });
        return answer;
      },
      window: {
        showDocument: async (params, token, next) => {
          if (!isPage(params)) {
            return next(params, token);
          }
          const uri = vscode.Uri.parse(params.uri);
          const success = await showPage(uri, params.takeFocus !== false);
          this.shown.fire(uri);
          return { success };
        },
      },
      workspace: {
        configuration: (params) =>
          params.items.map(({ section: name, scopeUri }) => {
            const scope = scopeUri === undefined || scopeUri === null ? undefined : vscode.Uri.parse(scopeUri);
            return name === 'caveat' ? this.settings(scope) : null;
          }),
      },
    };
  }

  private fail(what: string): void {
    if (this.current === 'failed') {
      return;
    }
    this.set('failed');
    void vscode.window.showErrorMessage(`Caveat: ${what}`, 'Restart', 'Show Log').then((choice) => {
      if (choice === 'Restart') {
        void this.restart();
      } else if (choice === 'Show Log') {
        this.log.show();
      }
    });
  }

  private async sayMissing(wrongSetting: string | undefined): Promise<void> {
    const what =
      wrongSetting === undefined
        ? 'the program `caveat` was not found. Install it with `cargo install --locked --path crates/caveat`, or say in a setting where it is.'
        : `the setting caveat.server.path is ${JSON.stringify(wrongSetting)}, which is not the absolute path of a program.`;
    const choice = await vscode.window.showErrorMessage(`Caveat: ${what}`, 'Open Setting', 'Try Again');
    if (choice === 'Open Setting') {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'caveat.server.path');
    } else if (choice === 'Try Again') {
      await this.restart();
    }
  }
}

/** Says which editor this is in a form that servers know, whatever the product is called. */
class Client extends LanguageClient {
  protected override fillInitializeParams(params: InitializeParams): void {
    super.fillInitializeParams(params);
    const family = 'Visual Studio Code';
    if (params.clientInfo && !params.clientInfo.name.startsWith(family)) {
      params.clientInfo.name = `${family} (${params.clientInfo.name})`;
    }
  }
}

/** Whether a change of the settings is one that the server, or its start, depends on. */
export function concerns(event: vscode.ConfigurationChangeEvent): 'path' | 'settings' | undefined {
  if (event.affectsConfiguration('caveat.server.path')) {
    return 'path';
  }
  return SERVER_SETTINGS.some((name) => event.affectsConfiguration(`caveat.${name}`)) ? 'settings' : undefined;
}
