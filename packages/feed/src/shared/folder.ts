import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** Makes the folder that a variable names where there is none. Throws a Refusal when it cannot be made or written. */
export function requireFolder(variable: string, folder: string): void {
  try {
    makeFolder(resolve(folder));
  } catch {
    throw new Refusal(`${variable} must be a folder that can be made and written; it is ${JSON.stringify(folder)}.`, 2);
  }
}

/** One folder at a time: told to make all of them, Node tries for ever where the system answers as `/proc` does. */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Error(`${folder} is no folder.`);
  if (found) return accessSync(folder, constants.W_OK | constants.X_OK);
  const parent = dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
