// SPDX-License-Identifier: MIT
//
// Runs a language server and writes each message of both directions to a log:
// record.mjs LOG PROGRAM [ARGUMENT...]. A line of the log is an object: "dir" is
// "out" for what the server sent, "msg" is the message. LOG.codes gets the exit
// code.

import { spawn } from 'node:child_process';
import fs from 'node:fs';

const [log, program, ...args] = process.argv.slice(2);
const file = fs.openSync(log, 'a');
const server = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });

/** A function that takes the bytes of one direction and logs whole messages. */
function recorder(dir) {
  let held = Buffer.alloc(0);

  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      const end = held.indexOf('\r\n\r\n');
      const length = /content-length: *(\d+)/i.exec(held.subarray(0, Math.max(end, 0)));
      const next = end + 4 + Number(length?.[1]);
      if (!length || held.length < next) {
        return;
      }
      const msg = JSON.parse(held.subarray(end + 4, next).toString());
      fs.writeSync(file, `${JSON.stringify({ dir, msg })}\n`);
      held = held.subarray(next);
    }
  };
}

const toServer = recorder('in');
const toClient = recorder('out');

process.stdin.on('data', (bytes) => {
  toServer(bytes);
  server.stdin.write(bytes);
});
process.stdin.on('end', () => server.stdin.end());
server.stdin.on('error', () => {}); // it has ended
server.stdout.on('data', (bytes) => {
  toClient(bytes);
  process.stdout.write(bytes);
});
server.on('close', (code) => {
  fs.appendFileSync(`${log}.codes`, `${code}\n`);
  process.exitCode = code ?? 1;
  process.stdin.destroy();
});
