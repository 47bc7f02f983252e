// Inside of the extension host: what an extension sees of ours, without a click. Writes what came of it into a file.
const assert = require('node:assert/strict');
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

const project = process.env.PROJECT;
const PATIENCE = 15_000;

const file = (name) => vscode.Uri.file(path.join(project, name));
const ours = (uri) => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'caveat');
const place = ({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`;
const code = ({ code }) => (typeof code === 'object' ? code.value : code);

async function until(what, look) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) {
      return found;
    }
    assert.ok(Date.now() < end, `not seen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const open = async (name) =>
  vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)), { preview: false });
const actions = (uri, range, kind) => vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 10);
const hovers = async (uri, at) => {
  const all = await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, at);
  return all.flatMap(({ contents }) => contents.map((one) => one.value ?? one)).filter((text) => text.includes('CWE-'));
};

const tests = {
  'the extension is active, and gave nobody else a command of ours': async () => {
    const extension = await until('the extension', () => vscode.extensions.getExtension('caveat.caveat'));
    await extension.activate();
    const commands = (await vscode.commands.getCommands(true)).filter((name) => name.startsWith('caveat.'));
    assert.equal(new Set(commands).size, commands.length);
    for (const { command } of extension.packageJSON.contributes.commands) {
      assert.ok(commands.includes(command), command);
    }
  },

  'places count UTF-16 units, as the editor does': async () => {
    await open('shop.py');
    await until('two findings', () => ours(file('shop.py')).length === 2);
    assert.deepEqual(ours(file('shop.py')).map(place).sort(), ['4:22-4:43', '8:17-8:52']);
    for (const diagnostic of ours(file('shop.py'))) {
      assert.match(code(diagnostic), /^python\//);
      assert.ok(diagnostic.code.target, 'a way to the lesson');
    }
  },

  'one hover, and it is the lesson': async () => {
    const [text, ...others] = await hovers(file('shop.py'), new vscode.Position(8, 25));
    assert.deepEqual(others, []);
    assert.match(text, /Attack/);
    assert.deepEqual(await hovers(file('shop.py'), new vscode.Position(0, 2)), []);
  },

  'one fix is preferred, and an edit does what its title says': async () => {
    const [finding] = ours(file('shop.py')).filter(({ range }) => range.start.line === 4);
    const offered = await actions(file('shop.py'), finding.range, vscode.CodeActionKind.QuickFix.value);
    const fix = offered.find(({ title }) => title.startsWith('State that nothing about security'));
    assert.equal(offered.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const text = vscode.window.activeTextEditor.document.lineAt(4).text;
    assert.equal(text, 'note = "𝒳"; digest = hashlib.md5(b"goods", usedforsecurity=False)');
    await until('one finding', () => ours(file('shop.py')).length === 1);
    await vscode.commands.executeCommand('undo');
    await until('two findings', () => ours(file('shop.py')).length === 2);
  },

  'safe fixes are applied at a save, where the person wants that': async () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'python' });
    await editor.update('codeActionsOnSave', { 'source.fixAll.caveat': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    const { document } = await open('settings.py');
    await until('two findings', () => ours(document.uri).length === 2);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount, 0), '\n# saved\n');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until('the fix', () => document.getText().includes('SystemRandom().choice(letters)') && !document.isDirty);
    await until('one finding', () => ours(document.uri).length === 1);
    await editor.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
  },

  'a setting takes effect at once, and so does its end': async () => {
    const settings = vscode.workspace.getConfiguration('caveat');
    await settings.update('disabledRules', ['subprocess-shell-variable'], vscode.ConfigurationTarget.Workspace);
    await until('one finding', () => ours(file('shop.py')).length === 1);
    await settings.update('disabledRules', undefined, vscode.ConfigurationTarget.Workspace);
    await until('two findings', () => ours(file('shop.py')).length === 2);
  },

  'a text that is on no disk is looked at': async () => {
    await vscode.commands.executeCommand('caveat.example');
    const { document } = vscode.window.activeTextEditor;
    assert.equal(document.uri.scheme, 'untitled');
    await until('two findings', () => ours(document.uri).length === 2);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('none', () => ours(document.uri).length === 0);
  },

  'cells of a notebook are one module': async () => {
    const cell = (text) => new vscode.NotebookCellData(vscode.NotebookCellKind.Code, text, 'python');
    const words = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'import hashlib', 'markdown');
    const data = new vscode.NotebookData([cell('from subprocess import run'), words, cell('def go(command):\n    run(command, shell=True)')]);
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
    await vscode.window.showNotebookDocument(notebook);
    const last = notebook.cellAt(2).document.uri;
    await until('a finding', () => ours(last).length === 1);
    assert.deepEqual(ours(last).map(place), ['1:4-1:28']);
    assert.deepEqual(ours(notebook.cellAt(0).document.uri), []);
    assert.equal((await hovers(last, new vscode.Position(1, 6))).length, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(notebook.cellAt(0).document.uri, new vscode.Range(0, 0, 0, 99), 'def run(*_, **__): ...');
    await vscode.workspace.applyEdit(edit);
    await until('no finding', () => ours(last).length === 0);
  },

  'a file that is closed is cleared': async () => {
    await open('shop.py');
    await until('two findings', () => ours(file('shop.py')).length === 2);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('none', () => ours(file('shop.py')).length === 0);
  },
};

exports.run = async () => {
  const results = [];
  for (const [title, test] of Object.entries(tests)) {
    try {
      await test();
      results.push({ title });
    } catch (error) {
      results.push({ title, error: String(error?.stack ?? error) });
    }
  }
  writeFileSync(process.env.CAVEAT_TEST_RESULTS, JSON.stringify(results));
};
