import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { Notice } from '../parts/notice';
import { spanWords } from '../parts/when';
import { now } from '../frame/clock';
import { Failed } from '../shell/states';
import { say } from '../texts/say';
import type { OpenTicket } from './use-ticket';

/** What came of what was just done, or what stands in its way. */
export const Answers = ({ open }: { readonly open: OpenTicket }) => {
  const { conflict, says, trouble } = open;
  const last = conflict?.ticket.history.at(-1);
  return (
    <>
      {conflict && (
        <Notice>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              {last
                ? say('page-moved-on-by', { says: last.says, span: spanWords(now() - last.at) })
                : say('page-moved-on')}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={open.readFirst}>{say('page-read-first')}</Button>
              <Button onClick={open.actAnyway}>{say('page-do-anyway')}</Button>
            </MessageBarActions>
          </MessageBar>
        </Notice>
      )}
      {says && (
        <Notice>
          <MessageBar layout="multiline" className="said">
            <MessageBarBody>{says}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={open.forget}>
                {say('page-close')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </Notice>
      )}
      {trouble && (
        <Notice>
          <Failed trouble={trouble} again={open.forget} />
        </Notice>
      )}
    </>
  );
};
