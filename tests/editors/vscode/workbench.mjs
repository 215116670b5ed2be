// SPDX-License-Identifier: MIT
//
// Workbench: VS Code in a browser, and what a person does there. Nothing
// sleeps: all waits are for conditions. The names of classes are VS Code's own
// and change with it; the version is fixed in package.json.

import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PATIENCE = Number(process.env.UND_PATIENCE ?? 20000);

const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'chat.commandCenter.enabled': false,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'git.enabled': false,
};

/** The spaces of a page as they are in the text. */
const plain = (text) => text.replaceAll('\u00a0', ' ');

export class Workbench {
  /**
   * tools: the folder that "install" filled. scratch: where it may write.
   * work: the folder that is opened. pictures: where screenshots go.
   */
  constructor({ tools, scratch, work, pictures }) {
    Object.assign(this, { tools, scratch, work, pictures });
    this.code = path.join(tools, 'node_modules/code-server/lib/vscode/out/server-main.js');
    this.folders = [
      ...['--server-data-dir', path.join(scratch, 'server')],
      ...['--extensions-dir', path.join(scratch, 'extensions')],
      ...['--user-data-dir', path.join(scratch, 'user')],
    ];
  }

  /** Write the settings of the user and the machine, which are read while VS Code runs, too. */
  configure(settings) {
    for (const [name, values] of [['User', QUIET], ['Machine', settings]]) {
      const folder = path.join(this.scratch, 'user', name);
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(values));
    }
  }

  /** Install a .vsix. Returns the names of the extensions that are there then. */
  install(file) {
    const args = [this.code, ...this.folders, '--install-extension', file];
    execFileSync(process.execPath, args, { stdio: 'pipe' });
    return fs.readdirSync(path.join(this.scratch, 'extensions'));
  }

  async open() {
    const url = await this.serve();
    const { chromium } = createRequire(path.join(this.tools, 'package.json'))('playwright-core');
    this.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const own = ['127.0.0.1', 'localhost'];
    await context.route((asked) => !own.includes(asked.hostname), (route) => route.abort());
    this.page = await context.newPage();
    await this.page.goto(`${url}?folder=${this.work}`);
    await this.page.locator('.explorer-folders-view').waitFor({ timeout: 3 * PATIENCE });
  }

  /** Start VS Code's server. Returns its address. */
  serve() {
    const args = [...this.folders, '--host', '127.0.0.1', '--port', '0', '--without-connection-token',
      '--accept-server-license-terms', '--telemetry-level', 'off'];
    this.server = spawn(process.execPath, [this.code, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    return new Promise((resolve, reject) => {
      let said = '';
      const hear = (bytes) => {
        said += bytes;
        const port = /Web UI available at \S+:(\d+)/.exec(said)?.[1];
        if (port) {
          resolve(`http://127.0.0.1:${port}/`);
        }
      };
      this.server.stdout.on('data', hear);
      this.server.stderr.on('data', hear);
      this.server.on('exit', () => reject(new Error(`VS Code's server ended: ${said}`)));
    });
  }

  /** Leave the page, as one closes a window, and end all. */
  async close() {
    await this.browser?.close();
    if (this.server?.exitCode === null) {
      const ended = new Promise((resolve) => this.server.once('exit', resolve));
      this.server.kill();
      await ended;
    }
  }

  /** Until `condition` is true, or patience ends. Returns what it said last. */
  async until(condition, patience = PATIENCE) {
    const end = Date.now() + patience;
    let said;
    do {
      said = await condition().catch(() => undefined);
      if (!said) {
        await this.page.waitForTimeout(50);
      }
    } while (!said && Date.now() < end);
    return said;
  }

  picture(name) {
    const file = path.join(this.pictures, `${name}.png`);
    return this.page.screenshot({ path: file, animations: 'disabled' });
  }

  async command(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
  }

  async file(name) {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  activeFile() {
    return this.page.locator('.editor-group-container.active .tab.active')
      .getAttribute('data-resource-name');
  }

  /** Put the cursor on a place; the column counts UTF-16 units from 1. */
  async go(line, column) {
    await this.command('View: Focus Active Editor Group');
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  type(text) {
    return this.page.keyboard.type(text, { delay: 20 });
  }

  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** What of the text can be seen, with the lines as they are wrapped. */
  async text() {
    const lines = await this.page.locator('.editor-group-container.active .view-line')
      .evaluateAll((all) => all.map((line) => [parseInt(line.style.top, 10), line.textContent]));
    return plain(lines.sort((a, b) => a[0] - b[0]).map(([, text]) => text).join('\n'));
  }

  shows(text) {
    return this.until(async () => (await this.text()).includes(text));
  }

  /** "Ln 5, Col 3" */
  place() {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').innerText();
  }

  language() {
    return this.page.locator('.statusbar-item[id="status.editor.mode"]').innerText();
  }

  /** What the item of the language in the status bar tells, once it holds `wanted`. */
  async status(wanted) {
    let told = '';
    await this.until(async () => {
      await this.page.mouse.move(640, 300);
      await this.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
      return this.until(async () => {
        told = plain(await this.page.locator('.hover-language-status').first().innerText());
        return told.includes(wanted);
      }, 2000);
    });
    await this.page.mouse.move(640, 300);
    return told;
  }

  /** Give `file` to the dialog in which files are chosen. */
  async choose(file) {
    const input = this.page.locator('.quick-input-widget input').first();
    const row = (name) =>
      this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    await row('..').waitFor();
    await input.fill(file);
    await row(path.basename(file)).waitFor();
    await this.page.locator('.quick-input-action .monaco-button').first().click();
    await input.waitFor({ state: 'hidden' });
  }

  /** What stands above the squiggles of one gravity, from top to bottom. */
  squiggled(gravity) {
    return this.page.evaluate((name) => {
      const marks = [...document.querySelectorAll(`.editor-instance .squiggly-${name}`)];
      const under = (mark) => {
        const box = mark.getBoundingClientRect();
        let text = '';
        for (const line of document.querySelectorAll('.editor-instance .view-line')) {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const range = document.createRange();
            for (let i = 0; i < walker.currentNode.length; i++) {
              range.setStart(walker.currentNode, i);
              range.setEnd(walker.currentNode, i + 1);
              const at = range.getBoundingClientRect();
              const x = at.left + at.width / 2;
              const y = at.top + at.height / 2;
              if (x > box.left && x < box.right && y > box.top - 1 && y < box.bottom + 1) {
                text += walker.currentNode.data[i];
              }
            }
          }
        }
        return [box.top, text];
      };
      return marks.map(under).sort((a, b) => a[0] - b[0]).map(([, text]) => text);
    }, gravity);
  }

  /** The rows of the Problems panel, once there are `count` and no more come. */
  async problems(count) {
    await this.command('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await this.until(async () => (await rows.count()) >= count);
    return (await rows.allInnerTexts()).map((row) => plain(row).replaceAll('\n', ' ').trim());
  }

  async hidePanel() {
    await this.command('View: Hide Panel');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** The hover at the cursor, once it holds `wanted`. */
  async hover(wanted) {
    let shown = '';
    await this.until(async () => {
      await this.press('Escape');
      await this.command('Show or Focus Hover');
      return this.until(async () => {
        shown = plain((await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').allInnerTexts()).join('\n'));
        return shown.includes(wanted);
      }, 2000);
    });
    return shown;
  }

  /** What the light bulb offers at the cursor. */
  async actions(wanted) {
    const rows = this.page.locator('.action-widget .monaco-list-row');
    await this.until(async () => {
      await this.press('Escape');
      await this.press('Control+.');
      return this.until(async () => (await rows.allInnerTexts()).join('\n').includes(wanted), 2000);
    });
    return (await rows.allInnerTexts()).map(plain);
  }

  /** What is suggested, once `wanted` is among it. */
  async suggestions(wanted) {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.until(async () => (await rows.allInnerTexts()).join('\n').includes(wanted));
    return (await rows.allInnerTexts()).map((row) => plain(row).replaceAll('\n', ' '));
  }

  /** What is in the rename box; after that, `name` is typed there. */
  async rename(name) {
    await this.press('F2');
    const box = this.page.locator('.rename-box input');
    await box.waitFor();
    const old = await box.inputValue();
    await box.fill(name);
    await this.press('Enter');
    await box.waitFor({ state: 'hidden' });
    return old;
  }

  /** Agree to what is to be changed in the files `names` as well, in the preview of an edit. */
  async confirm(...names) {
    const apply = this.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' });
    await apply.waitFor();
    await this.picture('preview');
    for (const name of names) {
      const row = this.page.locator('.bulk-edit-panel .monaco-list-row', { hasText: name });
      await row.locator('.edit-checkbox').first().click();
    }
    await apply.click();
    await apply.waitFor({ state: 'hidden' });
  }

  /** The rows of a tree: ".outline-tree", ".tree". */
  async rows(tree, count) {
    const rows = this.page.locator(`${tree} .monaco-list-row`);
    await this.until(async () => (await rows.count()) >= count);
    return (await rows.allInnerTexts()).map((row) => plain(row).replaceAll('\n', ' ').trim());
  }

  /** The text of the notification that holds `wanted`. */
  async notification(wanted) {
    const toast = this.page.locator('.notification-toast', { hasText: wanted }).first();
    await this.until(async () => (await toast.count()) > 0);
    return plain(await toast.innerText({ timeout: 100 }).catch(() => ''));
  }
}
