// Loaded into a feed by `--import`: on SIGWINCH it collects its garbage and says on stderr how many bytes are in use: `heap 12345678`.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

process.on('SIGWINCH', () => {
  collect();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  process.stderr.write(`heap ${heapUsed + external + arrayBuffers}\n`);
});
