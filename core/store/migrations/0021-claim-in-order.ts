import { type Kysely, sql } from 'kysely';

/**
 * Takes work that is due, the oldest first, and deletes it. By the index that is in this order, row by row, and by where the
 * rows lie: the table is nearly empty whenever PostgreSQL counts it, so it would rather look at the whole table, or at all
 * rows of a partition at once, and so at all that were done and deleted since it was tidied up last. What goes from one
 * partition to before the next is in the order of that index alone; two values that are equal would be in any.
 */
export const claimInOrder = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql
      .raw(`
      create function claim_work(of_stream text, of_partition integer, at_most integer) returns setof work
      language sql set enable_seqscan = off set enable_bitmapscan = off set enable_sort = off as $$
        delete from work where ctid = any(array(
          select ctid from work
          where (stream, partition, id) >= (of_stream, of_partition, 0)
            and (stream, partition, id) < (of_stream, of_partition + 1, 0) and visible_at <= now()
          order by stream, partition, id limit at_most for update skip locked))
        returning *
      $$`)
      .execute(db);
  },
};
