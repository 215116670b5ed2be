// SPDX-License-Identifier: MIT
//
// Status: the item of the status bar that tells what undocd is doing.

import { type LanguageStatusItem, LanguageStatusSeverity, languages } from 'vscode';
import type {
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageclient/node';

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

export class Status {
  private readonly item: LanguageStatusItem;
  private readonly works = new Map<ProgressToken, { title: string; percentage: number }>();
  private ready = '';

  constructor(selector: { language: string }) {
    this.item = languages.createLanguageStatusItem('undocd', selector);
    this.item.name = 'undocd';
    this.item.command = { title: 'Log', command: 'undocd.showLog' };
    this.starting();
  }

  starting(): void {
    this.show('undocd is starting', '', true, LanguageStatusSeverity.Information);
  }

  running(version: string, path: string): void {
    this.ready = `undocd ${version}`.trim();
    this.item.detail = path;
    this.update();
  }

  failed(detail: string): void {
    this.ready = '';
    this.works.clear();
    this.show('undocd is not running', detail, false, LanguageStatusSeverity.Error);
  }

  /** A step of a work that the server tells of, such as reading the folder. */
  take(token: ProgressToken, step: Progress): void {
    if (step.kind === 'end') {
      this.works.delete(token);
    } else {
      const work = this.works.get(token) ?? { title: '', percentage: 0 };
      work.title = step.kind === 'begin' ? step.title : work.title;
      work.percentage = step.percentage ?? work.percentage;
      this.works.set(token, work);
    }
    this.update();
  }

  dispose(): void {
    this.item.dispose();
  }

  private update(): void {
    const [work] = this.works.values();

    this.item.text = work ? `${work.title} (${work.percentage} %)` : this.ready;
    this.item.busy = work !== undefined;
    this.item.severity = LanguageStatusSeverity.Information;
  }

  private show(text: string, detail: string, busy: boolean, severity: LanguageStatusSeverity): void {
    Object.assign(this.item, { text, detail, busy, severity });
  }
}
