import type { Insertable } from 'kysely';
import { z } from 'zod';
import { type Incident, incidentStates } from '../../domain/incident';
import type { Tables } from '../schema';
import { jsonText } from './json-text';
import { address, helpdeskChannel, label, person, post } from './parts';
import type { RowReader } from './read-row';

/** What has no column of its own. */
const body = z.object({
  requesters: z.number(),
  helpdesk: helpdeskChannel.nullable(),
  address,
  post: post.nullable(),
  declaredBy: person.nullable(),
  note: z.string(),
});

/** Reads a row of `incidents`. */
export const incidentRow: RowReader<Incident> = {
  table: 'incidents',
  schema: z
    .object({
      id: z.string(),
      tenant_id: z.string(),
      label: label,
      state: z.enum(incidentStates),
      version: z.number(),
      body: jsonText(body),
      created_at: z.number(),
      updated_at: z.number(),
    })
    .transform((row) => ({
      ...row.body,
      id: row.id,
      tenantId: row.tenant_id,
      label: row.label,
      state: row.state,
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    })),
};

/** The row that an incident is written as. */
export const toIncidentRow = (incident: Incident): Insertable<Tables['incidents']> => {
  const { id, tenantId, label, state, version, createdAt, updatedAt, ...rest } = incident;
  return {
    id,
    tenant_id: tenantId,
    label,
    state,
    version,
    body: JSON.stringify(rest),
    created_at: createdAt,
    updated_at: updatedAt,
  };
};
