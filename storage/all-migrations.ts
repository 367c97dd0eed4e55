import type { Migration } from 'kysely';
import type { Dialect } from './open/dialect';
import { sessionsAndTickets } from './migrations/0001-sessions-and-tickets';
import { outbox } from './migrations/0002-outbox';
import { addressesAndActivities } from './migrations/0003-addresses-and-activities';
import { helpdesksAndIncidents } from './migrations/0004-helpdesks-and-incidents';
import { solvedSessions } from './migrations/0005-solved-sessions';
import { boundedReading } from './migrations/0007-bounded-reading';
import { plannedJobs } from './migrations/0008-planned-jobs';
import { said } from './migrations/0009-said';
import { forgetting } from './migrations/0010-forgetting';
import { counts } from './migrations/0012-counts';
import { erasing } from './migrations/0013-erasing';
import { lookingThrough } from './migrations/0014-looking-through';
import { openQuestions } from './migrations/0015-open-questions';
import { queue } from './migrations/0011-queue';
import { sentencesInJobs } from './migrations/0006-sentences-in-jobs';

/** Every migration by its name, in order. One that was released is never changed; a change is a new one at the end. */
export const allMigrations = (dialect: Dialect): Record<string, Migration> => ({
  '0001-sessions-and-tickets': sessionsAndTickets(dialect),
  '0002-outbox': outbox(dialect),
  '0003-addresses-and-activities': addressesAndActivities,
  '0004-helpdesks-and-incidents': helpdesksAndIncidents,
  '0005-solved-sessions': solvedSessions,
  '0006-sentences-in-jobs': sentencesInJobs,
  '0007-bounded-reading': boundedReading,
  '0008-planned-jobs': plannedJobs,
  '0009-said': said,
  '0010-forgetting': forgetting(dialect),
  '0011-queue': queue(dialect),
  '0012-counts': counts,
  '0013-erasing': erasing,
  '0014-looking-through': lookingThrough,
  '0015-open-questions': openQuestions,
});
