import type { Tx } from '../shared/database.ts';
import type { PostRow } from '../shared/schema.ts';
import { tellReporter } from './mails.ts';

/** What readers have reported is gone, by whatever decision: it needs no moderator any more, and they are told. */
export async function settleReports(tx: Tx, { id, topic_id }: PostRow, now: number): Promise<void> {
  const settled = await tx.updateTable('report').set({ status: 'removed', decided: now }).where('post_id', '=', id).where('status', '=', 'waiting').returningAll().execute();
  for (const report of settled) await tellReporter(tx, report, topic_id, now);
}
