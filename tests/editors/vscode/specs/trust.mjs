// A workspace that brings settings of its own, before and after it is trusted.
import assert from 'node:assert/strict';

const MD5 = 'info: hashlib.md5(b"goods")';
const SHELL = 'warning: subprocess.run(command, shell=True)';

export const options = { trust: false, settings: { 'security.workspace.trust.startupPrompt': 'never' } };

export const tests = [
  ['without trust neither its rules nor its settings are in force', async (editor) => {
    editor.write('.caveat/config.toml', 'disable = ["subprocess-shell-variable"]\n');
    editor.write('.vscode/settings.json', '{ "caveat.disabledRules": ["hashlib-md5"] }\n');
    await editor.open();
    await editor.show('shop.py');
    await editor.page.getByText('Restricted Mode').first().waitFor();
    await editor.awaitUnderlines(MD5, SHELL);
    await editor.screenshot('untrusted');
  }],

  ['with it they are, at once and in the same server', async (editor) => {
    const before = editor.servers();
    await editor.command('Workspaces: Manage Workspace Trust');
    await editor.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await editor.show('shop.py');
    await editor.awaitUnderlines();
    assert.deepEqual(editor.servers(), before);
  }],
];
