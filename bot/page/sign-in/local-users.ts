import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Person } from '../../../domain/requester';
import { packageRoot } from '../../start/package-root';

/** Whom one can be in local mode. */
export interface LocalUsers {
  readonly tenantId: string;
  readonly people: readonly Person[];
}

const user = z
  .object({ id: z.string(), name: z.string(), aadObjectId: z.string() })
  .transform(({ id, name, aadObjectId }): Person => ({ id: aadObjectId, name, channelUserId: id }));
const settings = z
  .object({ tenantId: z.string(), currentUser: user, users: z.array(user) })
  .transform(({ tenantId, currentUser, users }): LocalUsers => ({ tenantId, people: [currentUser, ...users] }));

/** The people of the Agents Playground, so that the page and the chat are about the same ones. */
export const readLocalUsers = (): LocalUsers =>
  settings.parse(parse(readFileSync(path.join(packageRoot(), '.m365agentsplayground.yml'), 'utf8')));
