import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import { z } from 'zod';

const withLine = z.object({ line: z.string() }).passthrough();

const read = (job: string): unknown => {
  try {
    return JSON.parse(job);
  } catch {
    // What cannot be read is reported where it is leased.
    return null;
  }
};

/** Lines that wait to be told were words; now they are sentences, of which this one is told as it is. */
export const sentencesInJobs: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { rows } = await sql<{
      id: number;
      job: string;
    }>`select id, job from outbox where job like ${'%"line":"%'}`.execute(db);
    for (const { id, job } of rows) {
      const told = withLine.safeParse(read(job));
      if (!told.success) continue;
      const sentence = { ...told.data, line: { key: 'text', args: { words: told.data.line } } };
      await sql`update outbox set job = ${JSON.stringify(sentence)} where id = ${id}`.execute(db);
    }
  },
};
