// SPDX-License-Identifier: MIT
//
// Results in TAP.

import { isDeepStrictEqual } from 'node:util';

let count = 0;
let faults = 0;

export function check(claim, holds, got) {
  count++;
  if (holds) {
    console.log(`ok ${count} - ${claim} # ${(performance.now() / 1000).toFixed(1)} s`);
  } else {
    faults++;
    console.log(`not ok ${count} - ${claim}`);
    console.log(`# got: ${JSON.stringify(got, null, 1)}`.replaceAll('\n', '\n# '));
  }
}

export function equal(claim, got, wanted) {
  check(claim, isDeepStrictEqual(got, wanted), { got, wanted });
}

export function note(text) {
  console.log(`# ${text}`);
}

/** Print the plan. Returns the exit code. */
export function finish() {
  console.log(`1..${count}`);
  note(`${count - faults} of ${count}`);
  return faults === 0 ? 0 : 1;
}
