// SPDX-License-Identifier: MIT
//
// undocd through VS Code, with the packed extension of editors/vscode. See
// run.sh, which sets the environment.

import fs from 'node:fs';
import path from 'node:path';
import { check, equal, finish, note } from './tap.mjs';
import { Workbench } from './workbench.mjs';

const { UND_SERVER, UND_SOURCE, UND_WORK, UND_OUT, UND_VSCODE } = process.env;
const work = path.join(UND_WORK, 'folder');
const wire = path.join(UND_OUT, 'wire.jsonl');
const own = path.join(UND_SOURCE, 'tests/editors/vscode');
const code = new Workbench({ tools: UND_VSCODE, scratch: UND_WORK, work, pictures: UND_OUT });

// A letter outside the BMP: four bytes, two units of UTF-16.
const ASTRAL = '𝒜';

/** Where `text` stands in a file, at or below the line that holds `after`. */
function find(file, text, after = '') {
  const whole = fs.readFileSync(path.join(work, file), 'utf8');
  const at = whole.indexOf(text, whole.indexOf(after));
  if (at < 0) {
    throw new Error(`not in ${file}: ${text}`);
  }
  const before = whole.slice(0, at).split('\n');
  return [before.length, before.at(-1).length + 1];
}

/** undocd; as a server, with what it says on the wire kept. */
function recorded() {
  const program = path.join(UND_WORK, 'undocd');
  const [node, record, log, server] =
    [process.execPath, path.join(own, 'record.mjs'), wire, UND_SERVER].map((one) => `'${one}'`);
  fs.writeFileSync(program, `#!/bin/sh\n[ $# -eq 0 ] || exec ${server} "$@"\n` +
    `exec ${node} ${record} ${log} ${server}\n`);
  fs.chmodSync(program, 0o755);
  return program;
}

async function checkFaults() {
  await code.file('draft.undoc');
  check('*.undoc is a UN document',
    await code.until(async () => (await code.language()) === 'UN document'), await code.language());
  await code.go(...find('draft.undoc', 'seldom silent'));
  await code.until(async () => (await code.squiggled('error')).length === 3);
  equal('three squiggles, each under what is wrong', await code.squiggled('error'), ['(d)', '5.', '[^2]']);
  await code.picture('faults');

  const problems = (await code.problems(4)).join('\n');
  check('the Problems panel has sentence, code and place',
    /Item \(d\) does not follow \(b\); \(c\) was expected\..*letter-gap.*\[Ln 35, Col 1\]/.test(problems), problems);
  check('and the other two', /para-gap.*\[Ln 37, Col 1\]/.test(problems) &&
    /There is no footnote \[\^2\]\..*\[Ln 39, Col 82\]/.test(problems), problems);
  await code.picture('problems');
  await code.hidePanel();
}

async function checkStatus() {
  const told = await code.status('undocd 0.');
  check('the status bar tells that undocd is running', /undocd \d+\.\d+\.\d+/.test(told), told);
}

async function checkReading() {
  await code.go(...find('draft.undoc', '80/900', '1. In its'));
  const hover = await code.hover('A-RES-80-900.undoc');
  check('a hover names the document, its title and its file', hover.includes('A/RES/80/900') &&
    hover.includes('Keeping records of river levels') && hover.includes('A-RES-80-900.undoc'), hover);
  await code.picture('hover');
  await code.press('Escape');

  await code.command('Explorer: Focus on Outline View');
  const outline = (await code.rows('.outline-tree', 4)).join('\n');
  check('the outline has the sections', ['Summary', 'I. Introduction', 'II. State of the stations']
    .every((title) => outline.includes(title)), outline);
  await code.picture('outline');

  await code.go(...find('draft.undoc', '80/900, para. 3 (b)'));
  await code.press('F12');
  check('a jump leads to the cited document',
    await code.until(async () => (await code.activeFile()) === 'A-RES-80-900.undoc'), await code.activeFile());
  const line = find('A-RES-80-900.undoc', '(b) Which spare parts')[0];
  check('at the cited subparagraph',
    await code.until(async () => (await code.place()).startsWith(`Ln ${line},`)), await code.place());
}

async function checkRepairs() {
  await code.file('draft.undoc');
  await code.go(...find('draft.undoc', '(d)'));
  const offered = await code.actions('(d)');
  check('the light bulb offers to repair the letter', /\(c\)/.test(offered.join('\n')), offered);
  await code.picture('quick-fix');
  await code.press('Enter');
  check('the first is made', await code.shows('(c) Theft of the batteries'), await code.text());
  check('and its squiggle goes', await code.until(async () => (await code.squiggled('error')).length === 2),
    await code.squiggled('error'));

  await code.go(...find('draft.undoc', 'Where two States'));
  await code.command('UN document: Renumber from Here');
  check('a command renumbers from the cursor on', await code.shows('4. Where two States'), await code.text());
  check('and one fault is left', await code.until(async () => (await code.squiggled('error')).length === 1),
    await code.squiggled('error'));
  await code.command('UN document: Renumber from Here');
  const none = await code.notification('Nothing has to be renumbered');
  check('which says where there is nothing to do', none.includes('Nothing has to be renumbered'), none);
  await code.command('Notifications: Clear All Notifications');
}

async function checkWriting() {
  await code.go(...find('draft.undoc', 'seldom silent'));
  await code.type(`${ASTRAL} `);
  const moved = await code.until(async () =>
    (await code.problems(2)).join('\n').match(/note-missing.*\[Ln 39, Col 85\]/));
  check('columns count right after a character outside the BMP', moved, await code.problems(2));
  await code.hidePanel();
  equal('and the squiggle is still under the mark', await code.squiggled('error'), ['[^2]']);

  await code.go(find('draft.undoc', '7. The Assembly')[0], 999);
  await code.press('Enter');
  check('Enter brings the next number', await code.shows('\n8. '), await code.text());
  await code.type('The Assembly may recall its resolution 80/9');
  const offered = await code.suggestions('80/900');
  check('what may be meant is suggested, with its title',
    offered.some((one) => one.includes('80/900') && one.includes('Keeping records')), offered);
  await code.picture('completion');
  await code.press('Tab');
  check('and taken', await code.shows('may recall its resolution 80/900'), await code.text());
}

async function checkSkeleton() {
  await code.file('neu.undoc');
  await code.go(1, 1);
  await code.type('un-rep');
  await code.press('Control+Space');
  const offered = await code.suggestions('un-report');
  check('a skeleton is offered', offered.some((one) => one.includes('un-report')), offered);
  await code.press('Tab');
  check('and written', await code.shows('**Report of the Secretary-General**'), await code.text());
  await code.picture('skeleton');
  await code.press('Escape');
}

async function checkCatalogue() {
  const list = path.join(UND_WORK, 'list.tsv');
  fs.writeFileSync(list, 'symbol\ttitle_en\nA/81/150\tWhat the eighty-first session is to do\n');
  await code.command('UN document: Import Lists into the Catalogue');
  await code.choose(list);
  const said = await code.notification('1 record was read');
  check('a list is brought into the catalogue', said.includes('1 document is new'), said);
  await code.command('Notifications: Clear All Notifications');
  await code.file('draft.undoc');
  const [line] = find('draft.undoc', '* A/81/150');
  await code.go(line, 4);
  const hover = await code.hover('What the eighty-first session is to do');
  check('and a hover has its title', hover.includes('What the eighty-first session is to do'), hover);
  await code.press('Escape');
}

async function checkCited() {
  await code.file('draft.undoc');
  await code.go(...find('draft.undoc', '80/900', '1. In its'));
  await code.command('UN document: Open the Cited Document');
  check('a command opens what is cited',
    await code.until(async () => (await code.activeFile()) === 'A-RES-80-900.undoc'), await code.activeFile());

  await code.file('draft.undoc');
  await code.go(...find('draft.undoc', '80/900', '1. In its'));
  await code.command('UN document: Show Who Cites This');
  const citations = (await code.rows('.customview-tree', 5)).join('\n');
  check('who cites it is listed, in both files', citations.includes('draft.undoc') &&
    citations.includes('lettre.un.md'), citations);
  await code.picture('citations');
  await code.command('UN document: Show Who Cites Whom');
  check('the hierarchy shows which documents', await code.until(async () =>
    (await code.rows('.customview-tree', 2)).join('\n').includes('A/81/901')), await code.rows('.customview-tree', 1));
  await code.command('View: Show Explorer');
}

async function checkRename() {
  await code.file('lettre.un.md');
  check('*.un.md is a UN document',
    await code.until(async () => (await code.language()) === 'UN document'), await code.language());
  equal('French, with a character outside the BMP: the squiggle is right',
    await code.until(async () => {
      const under = await code.squiggled('error');
      return under.length === 1 && under;
    }), ['d)']);
  await code.go(...find('lettre.un.md', '80/900', '𝒜-12'));
  const hover = await code.hover('A/RES/80/900');
  check('a hover after it finds the citation', hover.includes('A/RES/80/900'), hover);
  await code.press('Escape');

  await code.command('UN document: Repair All That Can Be Repaired');
  check('a command repairs all', await code.until(async () => (await code.squiggled('error')).length === 0),
    await code.squiggled('error'));
  await code.command('UN document: Renumber the Document');
  const none = await code.notification('in order');
  check('and nothing is left to be renumbered', none.includes('All numbers and letters of the draft are in order'), none);
  await code.command('Notifications: Clear All Notifications');

  const old = await code.rename('A/RES/80/907');
  equal('the box for another symbol holds the old one', old, 'A/RES/80/900');
  await code.confirm('A-RES-80-900.undoc', 'draft.undoc');
  check('another symbol is written here, as it was spelt',
    await code.shows('la résolution 80/907 de l’Assemblée'), await code.text());
  await code.file('draft.undoc');
  await code.go(...find('draft.undoc', '1. In its'));
  check('and in the other file', await code.shows('In its resolution 80/907'), await code.text());
}

async function checkConfiguration() {
  const file = path.join(work, '.undocd.json');
  await code.go(...find('draft.undoc', 'seldom silent'));
  fs.writeFileSync(file, JSON.stringify({ checks: { 'note-missing': 'warning' } }));
  const softened = await code.until(async () => (await code.squiggled('warning')).length === 1);
  check('.undocd.json counts: the defaults of the editor do not cover it', softened,
    [await code.squiggled('error'), await code.squiggled('warning')]);
}

async function checkMissing() {
  code.configure({ 'undocd.path': '/nowhere/undocd' });
  const said = await code.notification('/nowhere/undocd');
  check('a missing server is told, with the place where it was looked for',
    said.includes('/nowhere/undocd is no program'), said);
  await code.picture('missing');
}

function checkWire() {
  const lines = fs.readFileSync(wire, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  equal('the server ended in good order', fs.readFileSync(`${wire}.codes`, 'utf8'), '0\n');
  const asked = lines.filter((line) => line.dir === 'in' && line.msg.method).map((line) => line.msg.method);
  note(`${lines.length} messages; asked: ${[...new Set(asked)].sort().join(', ')}`);
}

/** A real report: nothing is known of what is wrong with it. */
async function checkSeed() {
  await code.file('seed.undoc');
  await code.command('Explorer: Focus on Outline View');
  const outline = await code.rows('.outline-tree', 4);
  check('seed: the outline has the sections', outline.join('\n').includes('Introduction'), outline);
  await code.go(...find('seed.undoc', '1. En 2009').map((n, i) => (i ? n + 3 : n)));
  await code.type(`${ASTRAL}${ASTRAL} `);
  const [line, column] = find('seed.undoc', '64/179', '1. En 2009');
  await code.go(line, line === find('seed.undoc', '1. En 2009')[0] ? column + 5 : column);
  const hover = await code.hover('A/RES/64/179');
  check('seed: a citation after characters outside the BMP', hover.includes('A/RES/64/179'), hover);
  await code.picture('seed');
}

async function main() {
  code.configure({ 'undocd.path': recorded() });
  const installed = code.install(path.join(UND_SOURCE, 'editors/vscode/dist/undocd.vsix'));
  check('the .vsix installs', installed.some((name) => name.startsWith('undocd.undocd-')), installed);
  await code.open();
  await checkFaults();
  await checkStatus();
  await checkReading();
  await checkRepairs();
  await checkWriting();
  await checkSkeleton();
  await checkCited();
  await checkCatalogue();
  await checkRename();
  await checkConfiguration();
  if (fs.existsSync(path.join(work, 'seed.undoc'))) {
    await checkSeed();
  } else {
    note('no seeds here: real documents are not tried');
  }
  await checkMissing();
}

try {
  await main();
} catch (error) {
  check('the driver runs to its end', false, error.stack.split('\n'));
  await code.picture('failure').catch(() => {});
} finally {
  await code.close();
}
if (fs.existsSync(`${wire}.codes`)) {
  checkWire();
}
process.exitCode = finish();
