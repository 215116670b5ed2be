// SPDX-License-Identifier: MIT
//
// Program: where undocd is. The setting undocd.path names it; without that it
// is looked for in the PATH and in the folders that an editor started from a
// menu often does not have there.

import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { workspace } from 'vscode';

const usual = ['/usr/local/bin', '/opt/homebrew/bin', '~/.local/bin'];
const names = process.platform === 'win32' ? ['undocd.exe'] : ['undocd'];

/** What was found, or a sentence that says where it was looked for. */
export type Program = { path: string } | { fault: string };

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** An absolute path: "~/" is the user's home, all else counts from the folder. */
function expand(path: string): string {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? homedir();
  const tail = /^~[\\/](.*)$/.exec(path)?.[1];

  if (tail !== undefined) {
    return join(homedir(), tail);
  }
  return isAbsolute(path) ? path : join(folder, path);
}

async function findNamed(setting: string): Promise<Program> {
  const path = expand(setting);

  if (await isProgram(path)) {
    return { path };
  }
  return {
    fault:
      `undocd was not found: ${path} is no program that can be run. ` +
      'Correct the setting undocd.path, or empty it to have undocd looked for in the PATH.',
  };
}

async function findUsual(): Promise<Program> {
  const inPath = (process.env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const folders = [...new Set([...inPath, ...usual.map(expand)])];

  for (const folder of folders) {
    for (const name of names) {
      const path = join(folder, name);
      if (await isProgram(path)) {
        return { path };
      }
    }
  }
  return {
    fault:
      'undocd was not found. Install it, or say in the setting undocd.path where it is. ' +
      `It was looked for in ${folders.join(', ')}.`,
  };
}

export function findProgram(): Promise<Program> {
  const setting = workspace.getConfiguration('undocd').get<string>('path', '').trim();

  return setting === '' ? findUsual() : findNamed(setting);
}
