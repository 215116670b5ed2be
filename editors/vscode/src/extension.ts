// SPDX-License-Identifier: MIT
//
// Extension: finds undocd, keeps a client of it, and gives the commands.

import { commands, type ExtensionContext, type TextEditor, window, workspace } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';
import { importCatalogue } from './catalogue';
import { openLink, showCitations, showHierarchy } from './cited';
import { findProgram } from './program';
import { type Rewrite, rewrite } from './rewrite';
import { answer, serverKeys } from './settings';
import { Status } from './status';

const LANGUAGE = 'undoc';

const rewrites: Record<string, Rewrite> = {
  renumberHere: {
    kind: 'refactor.rewrite.renumber.here',
    none: 'Nothing has to be renumbered from here on. Put the cursor on a numbered paragraph.',
  },
  reletter: {
    kind: 'refactor.rewrite.reletter',
    none: 'There is no list to be lettered anew here. Put the cursor on one of its items.',
  },
  renumberDocument: {
    kind: 'refactor.rewrite.renumber.document',
    none: 'All numbers and letters of the draft are in order.',
  },
  repairAll: {
    kind: 'source.fixAll.undocd',
    none: 'There is nothing that can be repaired without a person to choose.',
  },
};

type OnDraft = (client: LanguageClient, editor: TextEditor) => Promise<void>;

/** The client, and the program that it runs. */
class Server {
  private client: LanguageClient | undefined;
  private readonly channel = window.createOutputChannel('undocd', { log: true });
  private readonly status = new Status({ language: LANGUAGE });

  constructor(private readonly keys: string[]) {}

  async start(): Promise<void> {
    this.status.starting();
    const program = await findProgram();
    if ('fault' in program) {
      return this.fail(program.fault);
    }
    this.client = new LanguageClient(
      'undocd',
      'undocd',
      { command: program.path, args: [] },
      this.options(),
    );
    this.client.onNotification('$/logTrace', ({ message, verbose }) =>
      this.channel.info(verbose ? `${message}\n${verbose}` : message),
    );
    try {
      await this.client.start();
      const version = this.client.initializeResult?.serverInfo?.version ?? '';
      this.status.running(version, program.path);
    } catch (error) {
      await this.fail(`undocd does not start (${program.path}). ${(error as Error).message}`);
    }
  }

  async stop(): Promise<void> {
    const client = this.client;

    this.client = undefined;
    if (client?.isRunning()) {
      await client.stop();
    }
    await client?.dispose();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  showLog(): void {
    this.channel.show();
  }

  /** Do `work` with the draft that is being edited. */
  async onDraft(work: OnDraft): Promise<void> {
    const editor = window.activeTextEditor;

    if (editor?.document.languageId !== LANGUAGE) {
      void window.showInformationMessage('Open a draft first: a file of the language “undoc”.');
    } else if (this.client?.isRunning()) {
      await work(this.client, editor);
    } else {
      void window.showInformationMessage('undocd is not running.');
    }
  }

  dispose(): void {
    this.status.dispose();
    this.channel.dispose();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: 'file', language: LANGUAGE },
        { scheme: 'untitled', language: LANGUAGE },
      ],
      outputChannel: this.channel,
      middleware: {
        handleWorkDoneProgress: (token, step, next) => {
          this.status.take(token, step);
          next(token, step);
        },
        workspace: { configuration: (params) => answer(this.keys, params) },
      },
    };
  }

  private async fail(fault: string): Promise<void> {
    this.status.failed(fault);
    this.channel.error(fault);
    const open = 'Open Settings';
    const help = 'How to Install';
    const chosen = await window.showErrorMessage(fault, open, help);
    if (chosen === open) {
      await commands.executeCommand('workbench.action.openSettings', 'undocd.path');
    } else if (chosen === help) {
      await commands.executeCommand('extension.open', 'undocd.undocd');
    }
  }
}

async function importLists(): Promise<void> {
  const program = await findProgram();

  if ('fault' in program) {
    void window.showErrorMessage(program.fault);
  } else {
    await importCatalogue(program.path);
  }
}

function commandTable(server: Server): Record<string, () => unknown> {
  const ofRewrites = Object.entries(rewrites).map(([name, one]): [string, () => unknown] => [
    `undocd.${name}`,
    () => server.onDraft((client, editor) => rewrite(client, editor, one)),
  ]);

  return {
    ...Object.fromEntries(ofRewrites),
    'undocd.openLink': () => server.onDraft(openLink),
    'undocd.showCitations': showCitations,
    'undocd.showHierarchy': showHierarchy,
    'undocd.importCatalogue': importLists,
    'undocd.restart': () => server.restart(),
    'undocd.showLog': () => server.showLog(),
  };
}

let server: Server | undefined;

export function activate(context: ExtensionContext): void {
  const started = new Server(serverKeys(context));

  server = started;
  context.subscriptions.push(
    started,
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('undocd.path')) {
        void started.restart();
      }
    }),
  );
  for (const [name, run] of Object.entries(commandTable(started))) {
    context.subscriptions.push(commands.registerCommand(name, run));
  }
  // Not awaited: what is said of a missing program stays until it is read.
  void started.start();
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
