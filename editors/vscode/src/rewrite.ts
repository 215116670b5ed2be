// SPDX-License-Identifier: MIT
//
// Rewrite: what the commands that change a draft do. Each is a code action of
// the server, asked for by its kind and made at once.

import { type TextDocument, Position, Range, type TextEditor, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  Command,
  ExecuteCommandRequest,
} from 'vscode-languageclient/node';

export interface Rewrite {
  /** The CodeActionKind that the server gives it. */
  kind: string;
  /** What is said where there is nothing to be done. */
  none: string;
}

async function ask(
  client: BaseLanguageClient,
  document: TextDocument,
  range: Range,
  kind: string,
): Promise<CodeAction | undefined> {
  const offered = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(range),
    context: { diagnostics: [], only: [kind] },
  });

  return offered?.find((action): action is CodeAction => !Command.is(action));
}

/** At the cursor or, since labels are there, at the beginning of its line. */
async function find(
  client: BaseLanguageClient,
  editor: TextEditor,
  kind: string,
): Promise<CodeAction | undefined> {
  const line = editor.document.lineAt(editor.selection.active.line);
  const label = new Position(line.lineNumber, line.firstNonWhitespaceCharacterIndex);

  return (
    (await ask(client, editor.document, editor.selection, kind)) ??
    (await ask(client, editor.document, new Range(label, label), kind))
  );
}

async function make(client: BaseLanguageClient, offered: CodeAction): Promise<void> {
  const action = offered.edit
    ? offered
    : await client.sendRequest(CodeActionResolveRequest.type, offered);

  if (action.edit) {
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action.edit);
    await workspace.applyEdit(edit, { isRefactoring: true });
  }
  if (action.command) {
    await client.sendRequest(ExecuteCommandRequest.type, action.command);
  }
}

export async function rewrite(
  client: BaseLanguageClient,
  editor: TextEditor,
  { kind, none }: Rewrite,
): Promise<void> {
  const action = await find(client, editor, kind);

  if (action) {
    await make(client, action);
  } else {
    void window.showInformationMessage(none);
  }
}
