// SPDX-License-Identifier: MIT
//
// Settings: what the server is told of them. Only what somebody set is sent:
// the editor's own defaults would cover what .undocd.json says.

import { type ExtensionContext, workspace } from 'vscode';
import type { ConfigurationParams, LSPAny } from 'vscode-languageclient/node';

const SECTION = 'undocd';

/** Keys of ours that are no business of the server. */
const own = new Set(['path']);

/** The keys of the server, as package.json declares them. */
export function serverKeys(context: ExtensionContext): string[] {
  const declared: object =
    context.extension.packageJSON.contributes.configuration.properties;

  return Object.keys(declared)
    .map((name) => name.slice(SECTION.length + 1))
    .filter((key) => !own.has(key));
}

/** The value that the user, the workspace or the folder gives, if any does. */
function valueOf(key: string): LSPAny | undefined {
  const settings = workspace.getConfiguration(SECTION);
  const found = settings.inspect(key);
  const isSet =
    found?.globalValue !== undefined ||
    found?.workspaceValue !== undefined ||
    found?.workspaceFolderValue !== undefined;

  return isSet ? settings.get(key) : undefined;
}

/** The answer to workspace/configuration. */
export function answer(keys: string[], params: ConfigurationParams): LSPAny[] {
  const set = keys
    .map((key) => [key, valueOf(key)] as const)
    .filter(([, value]) => value !== undefined);
  const section = Object.fromEntries(set) as LSPAny;

  return params.items.map((item) => (item.section === SECTION ? section : null));
}
