import { z } from 'zod';
import { callHttp } from './http';

const userSchema = z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() });
const placeSchema = z.object({ id: z.string() });
const configSchema = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: z.object({ id: z.string(), name: z.string() }),
    currentUser: userSchema,
    users: z.array(userSchema),
    personalChat: placeSchema,
    groupChats: z.array(placeSchema).nonempty(),
    teams: z.array(placeSchema.extend({ channels: z.array(placeSchema) })).nonempty(),
  }),
});

/** Who and what the Playground emulates. It takes no more than five users beside the one at its page. */
export type PlaygroundConfig = z.infer<typeof configSchema>['config'];
/** A person in the Playground. */
export type PlaygroundUser = z.infer<typeof userSchema>;

/** What the Playground at `url` emulates, from .m365agentsplayground.yml. */
export const readConfig = async (url: string): Promise<PlaygroundConfig> => {
  const { text } = await callHttp('GET', `${url}/_internal/v1/testConfig`);
  return configSchema.parse(JSON.parse(text)).config;
};
