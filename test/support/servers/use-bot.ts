import { startBot } from './bot-on-loopback';
import type { BotOnLoopback } from './bot-on-loopback';

/** The bot on loopback, one for all tests of a file; what the SDK prints about failures on the way is not shown. */
export const useBot = (): BotOnLoopback => {
  const bot = {} as BotOnLoopback;
  beforeAll(async () => void Object.assign(bot, await startBot()));
  afterAll(() => bot.close());
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
  return bot;
};
