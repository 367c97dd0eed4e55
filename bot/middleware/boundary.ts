import type { Logger } from '../start/log';
import type { Middleware } from '../turn';
import { say } from '../../texts/say';
import { line } from '../services';

const apology = say('something-got-in-the-way');

/** The one place that catches what goes wrong in a turn: logged with its code, and the person is asked to try again. */
export const boundary =
  (log: Logger): Middleware =>
  async (turn, next) => {
    try {
      await next();
    } catch (error) {
      log.error({ code: 'MM103_TURN', activity: turn.activityId, input: turn.input.kind, err: error }, 'turn failed');
      if (turn.input.kind === 'action') turn.answer({ kind: 'notice', text: apology });
      else if (turn.input.kind === 'text') await turn.send(line(turn, apology)).catch(() => null);
    }
  };
