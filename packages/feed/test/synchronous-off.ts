// Loaded into a feed by `--import`: SQLite does not wait for the disk. Only the control of a check wants that.
import { DatabaseSync } from 'node:sqlite';

const { exec } = DatabaseSync.prototype;

DatabaseSync.prototype.exec = function (this: DatabaseSync, text: string) {
  const off = text.replace('synchronous = full', 'synchronous = off');
  exec.call(this, off);
  if (off !== text) process.stderr.write('synchronous is off\n');
};
