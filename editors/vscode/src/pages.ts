/** Lessons, quizzes and the like: Markdown files of the server, shown as the editor renders Markdown. */
import * as vscode from 'vscode';

/** Shows a page as the editor's own preview, which has the theme's colours and follows the file. */
export async function showPage(uri: vscode.Uri, takeFocus: boolean): Promise<boolean> {
  try {
    const editor = vscode.window.activeTextEditor;
    await vscode.commands.executeCommand('markdown.showPreview', uri);
    if (!takeFocus && editor) {
      // The page is to be read beside a question; who types stays where they are.
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    }
    return true;
  } catch {
    // Without the editor's Markdown extension a page still reads well as text.
    await vscode.window.showTextDocument(uri, { preserveFocus: !takeFocus, preview: true });
    return true;
  }
}
