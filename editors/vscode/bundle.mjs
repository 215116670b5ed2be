// SPDX-License-Identifier: MIT
//
// Makes dist/extension.js of the sources and the packages they use, and
// dist/licences.txt of the licences of these packages.

import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const { metafile } = await build({
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  metafile: true,
});

/** The folder of the package that a bundled file belongs to. */
function packageOf(file) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}

function licenceOf(folder) {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json')));
  const file = fs.readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file) {
    throw new Error(`${folder} has no licence`);
  }
  return `${name} ${version}\n\n${fs.readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}

const folders = new Set(Object.keys(metafile.inputs).map(packageOf).filter(Boolean));
fs.writeFileSync('dist/licences.txt', [...folders].sort().map(licenceOf).join('\n\n'));
