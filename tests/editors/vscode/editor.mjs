// The editor as a person has it: a window in a browser, with a server of its own behind it.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const { chromium } = createRequire(path.join(process.env.TOOLS, 'package.json'))('playwright-core');
const home = process.env.HOME;
const samples = path.join(import.meta.dirname, '..', 'samples');

/** Texts of files, and of a notebook's cells. */
const EDITORS = '.editor-instance .monaco-editor, .notebookOverlay .cell-editor-container .monaco-editor';

/** How long something may take that a person waits for, in milliseconds. */
export const PATIENCE = 15_000;

const SETTINGS = {
  'editor.hover.delay': 100,
  // What is typed is what is in the file.
  'editor.autoIndent': 'none',
  'editor.autoClosingBrackets': 'never',
  'editor.autoClosingQuotes': 'never',
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.suggestOnTriggerCharacters': false,
  'editor.parameterHints.enabled': false,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
};

/** Waits until `look` gives something that is true, and answers with it. */
export async function await_(what, look, context = () => '', patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  for (;;) {
    try {
      const found = await look();
      if (found) {
        return found;
      }
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(`not seen: ${what}\n${last ?? ''}\n${await context()}`);
    }
    await sleep(60);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A browser, an editor's server, and a project; a fresh one for each spec. */
export class Editor {
  static async start(name, { trust = true, settings = {} } = {}) {
    const editor = new Editor();
    editor.name = name;
    editor.folder = path.join(home, name);
    editor.project = path.join(editor.folder, 'project');
    editor.data = path.join(editor.folder, 'data');
    editor.results = path.join(editor.folder, 'results.json');
    mkdirSync(path.join(editor.project, '.git'), { recursive: true });
    cpSync(samples, editor.project, { recursive: true });
    editor.settings = { ...SETTINGS, ...settings };
    editor.writeSettings();
    editor.writeProgram(process.env.CAVEAT_PROGRAM);
    const port = await freePort();
    editor.address = `http://127.0.0.1:${port}`;
    const configuration = path.join(editor.folder, 'config.yaml');
    writeFileSync(configuration, `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
    const options = [
      '--config', configuration,
      '--user-data-dir', path.join(editor.folder, 'user'),
      '--extensions-dir', path.join(home, 'extensions'),
      '--disable-telemetry', '--disable-update-check', '--disable-getting-started-override',
      ...(trust ? ['--disable-workspace-trust'] : []),
      editor.project,
    ];
    editor.server = spawn(process.execPath, [process.env.ENTRY, ...options], {
      env: { ...process.env, CAVEAT_DATA_DIR: editor.data, CAVEAT_TEST_RESULTS: editor.results, PROJECT: editor.project },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    editor.output = '';
    for (const stream of [editor.server.stdout, editor.server.stderr]) {
      stream.on('data', (text) => (editor.output += text));
    }
    await await_('the server', async () => (await fetch(`${editor.address}/healthz`)).ok, () => editor.output);
    editor.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
        // Nothing but this machine.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    });
    return editor;
  }

  writeSettings(changes = {}) {
    Object.assign(this.settings, changes);
    const folder = path.join(this.folder, 'user', 'User');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(this.settings, null, 2));
  }

  /** Says where the program is, as a person does on a machine that they reach through a browser. */
  writeProgram(program) {
    const folder = path.join(this.folder, 'user', 'Machine');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ 'caveat.server.path': program }));
  }

  /** A window with the project; `script` runs in it before the editor does. */
  async open({ width = 1200, height = 800, script, argument } = {}) {
    this.page = await this.browser.newPage({ viewport: { width, height } });
    this.page.setDefaultTimeout(PATIENCE);
    if (script) {
      await this.page.addInitScript(script, argument);
    }
    await this.page.goto(`${this.address}/?folder=${encodeURI(this.project)}`);
    await this.page.locator('.monaco-workbench').waitFor({ timeout: 40_000 });
    return this.page;
  }

  async stop() {
    await this.browser?.close();
    try {
      // With all that it started.
      process.kill(-this.server.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }

  /** What is on disk. */
  read(name) {
    return readFileSync(path.join(this.project, name), 'utf8');
  }

  write(name, text) {
    mkdirSync(path.dirname(path.join(this.project, name)), { recursive: true });
    writeFileSync(path.join(this.project, name), text);
  }

  remove(name) {
    rmSync(path.join(this.project, name), { force: true });
  }

  /** What the program says in a terminal, about the same person. */
  caveat(...args) {
    const env = { ...process.env, CAVEAT_DATA_DIR: this.data };
    return execFileSync(process.env.CAVEAT, args, { encoding: 'utf8', env, cwd: this.project });
  }

  /** How many events the log of the person has. */
  events() {
    return JSON.parse(this.caveat('progress', '--json')).events;
  }

  /** The language servers that run below this editor: their numbers. */
  servers() {
    const processes = execFileSync('ps', ['-A', '-o', 'pid=,pgid=,ppid=,args='], { encoding: 'utf8' }).split('\n').map((line) => {
      const [pid, group, parent, ...args] = line.trim().split(/\s+/);
      return { pid: Number(pid), group: Number(group), parent: Number(parent), args: args.join(' ') };
    });
    const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
    const below = (pid) => {
      for (let at = pid; at; at = parents.get(at)) {
        if (at === this.server.pid) {
          return true;
        }
      }
      return false;
    };
    return processes.filter(({ pid, args }) => /\/caveat lsp$/.test(args) && below(pid)).map(({ pid }) => pid);
  }

  /** Shows a file of the project. */
  async show(name) {
    await this.quick('Control+P', name);
    await this.choose(path.basename(name));
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    await this.page.locator(EDITORS).locator('.view-lines').first().waitFor();
  }

  /** Opens the list at the top, and types into it. */
  async quick(keys, text) {
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await await_('the list at the top', async () => {
      await this.page.keyboard.press(keys);
      await input.waitFor({ state: 'visible', timeout: 2000 });
      return true;
    });
    await input.pressSequentially(text);
  }

  /** Runs a command by its title, as a person does. */
  async command(title) {
    await this.quick('F1', title);
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    await row.click();
  }

  /** Chooses in the list at the top. */
  async choose(text) {
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
    await row.waitFor();
    await row.click();
  }

  /**
   * What is underlined, as a person sees it: severity, and the words above the line. The words are those whose place on
   * the screen the line has, not those that the editor was told of.
   */
  underlines() {
    return this.page.evaluate((editors) => {
      const found = [];
      for (const editor of document.querySelectorAll(editors)) {
        const lines = [...editor.querySelectorAll('.view-lines .view-line')];
        for (const line of editor.querySelectorAll('.view-overlays [class*="squiggly-"]')) {
          const kind = /squiggly-(\w+)/.exec(line.className)[1];
          const place = line.getBoundingClientRect();
          const row = lines.find((one) => {
            const box = one.getBoundingClientRect();
            return box.top <= place.top + place.height / 2 && place.top + place.height / 2 <= box.bottom;
          });
          let words = '';
          const walker = document.createTreeWalker(row ?? document.createElement('i'), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            let at = 0;
            for (const character of node.data) {
              const range = document.createRange();
              range.setStart(node, at);
              at += character.length;
              range.setEnd(node, at);
              const box = range.getBoundingClientRect();
              const middle = (box.left + box.right) / 2;
              if (place.left <= middle && middle <= place.right) {
                words += character;
              }
            }
          }
          found.push(`${kind}: ${words.replace(/\u00a0/g, ' ')}`);
        }
      }
      return found.sort();
    }, EDITORS);
  }

  /** Waits until exactly these are underlined, and stay so for a moment. */
  async awaitUnderlines(...wanted) {
    wanted.sort();
    let seen;
    await await_(
      `underlines ${JSON.stringify(wanted)}`,
      async () => {
        seen = await this.underlines();
        if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
          return false;
        }
        await sleep(400);
        seen = await this.underlines();
        return JSON.stringify(seen) === JSON.stringify(wanted);
      },
      () => `seen: ${JSON.stringify(seen)}`,
    );
  }

  /** Where the words of a finding are on the screen. */
  underline(kind) {
    // The editor draws its lines anew at any time.
    return await_(`an underline: ${kind}`, () => this.page.locator(EDITORS).locator(`.squiggly-${kind}`).first().boundingBox({ timeout: 1000 }));
  }

  /** Puts the cursor into a finding. */
  async into(kind) {
    const box = await this.underline(kind);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Puts the pointer onto a finding; the hover's words. */
  async hover(kind) {
    const hover = this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /\S/ });
    await await_('the hover', async () => {
      await this.page.mouse.move(600, 700);
      const box = await this.underline(kind);
      await this.page.mouse.move(box.x + box.width / 2 - 9, box.y + box.height / 2, { steps: 3 });
      await hover.first().waitFor({ timeout: 3000 });
      return true;
    });
    return hover;
  }

  /** What is offered at the cursor. */
  async offered() {
    await await_('the list of actions', async () => {
      await this.page.keyboard.press('Control+.');
      await this.page.locator('.action-widget .monaco-list-row').first().waitFor({ timeout: 3000 });
      return true;
    });
    return this.page.locator('.action-widget .monaco-list-row');
  }

  /** Applies what is offered at the cursor under this title. */
  async apply(title) {
    const rows = await this.offered();
    await rows.filter({ hasText: title }).first().click();
  }

  /** Waits until a file on disk has these words. */
  awaitFile(name, words) {
    return await_(`${words} in ${name}`, () => this.read(name).includes(words), () => this.read(name));
  }

  save() {
    return this.page.keyboard.press('Control+S');
  }

  /** Waits for a rendered page with these words: the frame that it is in. */
  awaitPreview(words) {
    const all = [];
    return await_(
      `a page with ${words}`,
      async () => {
        all.length = 0;
        for (const frame of this.page.frames()) {
          if (!frame.url().includes('fake.html')) {
            continue;
          }
          // A page that was shown before is kept, out of sight; one that changes is replaced by another frame.
          const text = await (async () => {
            const isVisible = await (await frame.frameElement()).isVisible();
            return isVisible ? frame.locator('body').innerText({ timeout: 1000 }) : '';
          })().catch(() => '');
          all.push(text);
          if (words instanceof RegExp ? words.test(text) : text.includes(words)) {
            return frame;
          }
        }
        return undefined;
      },
      () => `pages:\n${all.join('\n---\n').slice(0, 3000)}`,
    );
  }

  /** Changes to the other kind of theme, `vs` for a light one or `vs-dark`, as a person does. */
  async theme(kind) {
    if ((await this.page.locator(`.monaco-workbench.${kind}`).count()) === 0) {
      await this.command('Preferences: Toggle between Light/Dark Themes');
    }
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /** Leaves a picture, for who wants to look. */
  screenshot(name) {
    return this.page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${name}.png`) });
  }
}
