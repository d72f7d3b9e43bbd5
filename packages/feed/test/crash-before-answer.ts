// Loaded into a feed by `--import`: the process is killed when it is about to answer a request that has the header
// `x-crash` with 201. All that the answer promises has been committed by then, and nobody has been told.
import { ServerResponse } from 'node:http';

const { writeHead } = ServerResponse.prototype;

ServerResponse.prototype.writeHead = function (this: ServerResponse, ...args: Parameters<typeof writeHead>) {
  if (args[0] === 201 && this.req.headers['x-crash'] !== undefined) process.kill(process.pid, 'SIGKILL');
  return writeHead.apply(this, args);
} as typeof writeHead;
