import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { addressOf } from '../../frame/router';
import { LinkTo } from '../../parts/link-to';
import { say } from '../../texts/say';
import type { BulkOutcome } from './use-bulk';

/** What came of something done to several: how many it was done to, and why not, ticket by ticket. */
export const BulkAnswer = ({ outcome, forget }: { readonly outcome: BulkOutcome; readonly forget: () => void }) => (
  <MessageBar
    intent={outcome.left.length > 0 || outcome.trouble ? 'warning' : 'success'}
    layout="multiline"
    className="said"
  >
    <MessageBarBody>
      {say('page-bulk-done', { done: outcome.done, left: outcome.left.length })}
      {outcome.trouble && ` ${say('page-trouble-failed')} ${say('page-code', { code: outcome.trouble.code })}`}
      {outcome.left.length > 0 && (
        <ul>
          {outcome.left.map(({ ticket, number, says }) => (
            <li key={ticket}>
              {number === null ? ticket : <LinkTo to={addressOf(`/queue/${number}`)}>{number}</LinkTo>}: {says}
            </li>
          ))}
        </ul>
      )}
    </MessageBarBody>
    <MessageBarActions>
      <Button size="small" onClick={forget}>
        {say('page-close')}
      </Button>
    </MessageBarActions>
  </MessageBar>
);
