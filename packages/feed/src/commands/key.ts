import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { makeKey, revokeKeys } from '../partners/keys.ts';
import { getPartner } from '../partners/store.ts';
import { openDatabase } from '../shared/database.ts';
import { migrate } from '../shared/migrate.ts';
import { Refusal } from '../shared/refusal.ts';

/** `kopa-feed key PARTNER`: prints a new key of the partner, or with `--revoke` makes all of them worthless. */
export async function key(args: string[]): Promise<number> {
  const { positionals, values } = parseArgs({ args, options: { revoke: { type: 'boolean' } }, allowPositionals: true });
  const [id] = positionals;
  if (id === undefined) throw new Refusal('Name the partner by its identifier: kopa-feed key PARTNER.', 2);
  const database = await openDatabase(readConfig().database);
  try {
    await migrate(database);
    if (!(await getPartner(database.q, id))) throw new Refusal(`The feed has no partner ${JSON.stringify(id)}; kopa-feed partner takes one in.`);
    if (values.revoke) {
      const keys = await database.write((tx) => revokeKeys(tx, id));
      console.log(`Revoked: ${keys}. Whoever is signed in with one of them is signed out.`);
    } else {
      console.log(await database.write(async (tx) => makeKey(tx, id, await database.now(tx))));
    }
    return 0;
  } finally {
    await database.close();
  }
}
