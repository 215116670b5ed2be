// SPDX-License-Identifier: MIT
//
// Catalogue: lists of documents are brought in by "undocd catalogue import".

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ProgressLocation, window } from 'vscode';

const run = promisify(execFile);

interface Tally {
  records: number;
  added: number;
  changed: number;
  foreign: number;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function sentence(tally: Tally): string {
  const read = count(tally.records, 'record was', 'records were');
  const fresh = count(tally.added, 'document is', 'documents are');
  const foreign = count(tally.foreign, 'record was', 'records were');
  const rest = tally.foreign > 0 ? ` ${foreign} passed over: their symbols are not known.` : '';

  return `${read} read: ${fresh} new, of ${tally.changed} something is new.${rest}`;
}

/** What undocd itself says of a failure. */
function reason(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };

  return stderr?.trim() || message;
}

export async function importCatalogue(program: string): Promise<void> {
  const files = await window.showOpenDialog({
    title: 'Lists of documents to bring into the catalogue',
    openLabel: 'Import',
    canSelectMany: true,
    filters: {
      'Lists of documents (CSV, MARCXML, TSV)': ['csv', 'xml', 'tsv', 'txt'],
      'All files': ['*'],
    },
  });

  if (!files?.length) {
    return;
  }
  const paths = files.map((file) => file.fsPath);
  const work = { location: ProgressLocation.Notification, title: 'Importing into the catalogue' };

  try {
    const { stdout } = await window.withProgress(work, () =>
      run(program, ['catalogue', '--format', 'json', 'import', '--', ...paths]),
    );
    void window.showInformationMessage(sentence(JSON.parse(stdout)));
  } catch (error) {
    void window.showErrorMessage(`Nothing was imported. ${reason(error)}`);
  }
}
