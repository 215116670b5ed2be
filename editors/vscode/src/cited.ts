// SPDX-License-Identifier: MIT
//
// Cited: from a citation to what is cited, and to those who cite it.

import { commands, type TextEditor, Uri, window } from 'vscode';
import { type BaseLanguageClient, DocumentLinkRequest } from 'vscode-languageclient/node';

/** Open the file or the page of the citation under the cursor. */
export async function openLink(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const links = await client.sendRequest(DocumentLinkRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
  });
  const here = editor.selection.active;
  const link = links?.find((one) =>
    client.protocol2CodeConverter.asRange(one.range).contains(here),
  );

  if (link?.target) {
    await commands.executeCommand('vscode.open', Uri.parse(link.target));
  } else {
    void window.showInformationMessage(
      'There is no link here. Put the cursor on the symbol or number of a document.',
    );
  }
}

/** The first of these commands that this editor has. */
async function runFirst(...names: string[]): Promise<void> {
  const [name, ...others] = names;

  if (name === undefined) {
    return;
  }
  try {
    await commands.executeCommand(name);
  } catch {
    await runFirst(...others);
  }
}

/** List all citations of the document, paragraph or note under the cursor. */
export function showCitations(): Promise<void> {
  return runFirst('references-view.findReferences', 'editor.action.goToReferences');
}

/** Show which documents cite it and, turned round, which ones it cites. */
export function showHierarchy(): Promise<void> {
  return runFirst('references-view.showCallHierarchy', 'editor.showCallHierarchy');
}
