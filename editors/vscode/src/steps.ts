/** Walks along the steps by which outside input reaches a finding. */
import * as vscode from 'vscode';
import { route, type Step, Walk } from './walk';

/** How long a step's words stay in the status bar. */
const SHOWN = 20_000;

/** Registers both commands. */
export function registerSteps(): vscode.Disposable {
  let walk: Walk | undefined;
  let words: vscode.Disposable | undefined;
  const go = async (direction: 1 | -1): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) {
      return;
    }
    words?.dispose();
    const line = editor.selection.active.line;
    if (!walk?.isAt(editor.document.uri.toString(), line)) {
      const steps = stepsAt(editor.document.uri, editor.selection.active);
      walk = steps && new Walk(steps);
    }
    const step = walk?.go(direction);
    if (!walk || !step) {
      words = vscode.window.setStatusBarMessage('$(shield) No finding with steps on this line', 5000);
      return;
    }
    const place = new vscode.Position(step.line, step.character);
    const target = vscode.Uri.parse(step.uri);
    const shown = await vscode.window.showTextDocument(target, { selection: new vscode.Range(place, place) });
    const word = shown.document.getWordRangeAtPosition(place);
    shown.revealRange(word ?? new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    words = vscode.window.setStatusBarMessage(`$(shield) ${walk.words}`, SHOWN);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('caveat.nextStep', () => go(1)),
    vscode.commands.registerCommand('caveat.previousStep', () => go(-1)),
    { dispose: () => words?.dispose() },
  );
}

/** The steps of the finding at the cursor, else of one on its line. */
function stepsAt(uri: vscode.Uri, cursor: vscode.Position): Step[] | undefined {
  const found = vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, relatedInformation }) => source === 'caveat' && (relatedInformation?.length ?? 0) > 0);
  const onLine = found.filter(({ range }) => range.start.line <= cursor.line && cursor.line <= range.end.line);
  const finding = onLine.find(({ range }) => range.contains(cursor)) ?? onLine[0];
  if (!finding) {
    return undefined;
  }
  const step = (at: vscode.Uri, { start }: vscode.Range, message: string): Step => ({
    uri: at.toString(),
    line: start.line,
    character: start.character,
    message,
  });
  const related = (finding.relatedInformation ?? []).map(({ location, message }) => step(location.uri, location.range, message));
  return route(related, step(uri, finding.range, finding.message));
}
