import { Button } from '@fluentui/react-button';
import { say } from '../../texts/say';
import type { ActProps, Doing } from './act-props';
import { AssignForm, MergeForm, UrgencyForm } from './act-forms';
import { FixForm } from './fix-form';
import { ResolveForm } from './resolve-form';

interface ActsProps extends Omit<ActProps, 'close'> {
  readonly doing: Doing | null;
  readonly setDoing: (doing: Doing | null) => void;
  /** Closes the form of this, if it is the one that is open. */
  readonly close: (doing: Doing) => void;
  readonly next: number | null;
  readonly toList: string;
}

const forms = [
  { doing: 'fix', move: 'send-fix', key: 'S', title: () => say('page-send-fix') },
  { doing: 'resolve', move: 'resolve', key: 'E', title: () => say('resolve') },
  { doing: 'assign', move: 'assign', key: 'A', title: () => say('page-assign') },
  { doing: 'urgency', move: 'prioritize', key: 'P', title: () => say('page-urgency') },
  { doing: 'merge', move: 'merge', key: undefined, title: () => say('merge') },
] as const;

/** What can be done to a ticket now, by the table of moves; nothing else is shown. */
export const Acts = ({ ticket, doing, setDoing, close, act, next, toList }: ActsProps) => {
  const can = new Set(ticket.can);
  const propsOf = (each: Doing): ActProps => ({ ticket, act, close: () => close(each) });
  return (
    <>
      <div className="buttons" role="group" aria-label={say('page-what-to-do')}>
        {can.has('claim') && (
          <Button
            appearance="primary"
            aria-keyshortcuts="C"
            title={say('page-with-key', { title: say('claim'), key: 'C' })}
            onClick={() => void act({ verb: 'claim-ticket' })}
          >
            {say('claim')}
          </Button>
        )}
        {forms.map(
          ({ doing: each, move, key, title }) =>
            can.has(move) && (
              <Button
                key={each}
                aria-expanded={doing === each}
                aria-keyshortcuts={key}
                title={key && say('page-with-key', { title: title(), key })}
                onClick={() => setDoing(doing === each ? null : each)}
              >
                {title()}
              </Button>
            ),
        )}
        {can.has('release') && <Button onClick={() => void act({ verb: 'release-ticket' })}>{say('release')}</Button>}
        {can.has('reopen') && <Button onClick={() => void act({ verb: 'reopen-ticket' })}>{say('reopen')}</Button>}
      </div>
      {doing === 'fix' && can.has('send-fix') && <FixForm {...propsOf('fix')} />}
      {doing === 'resolve' && can.has('resolve') && <ResolveForm {...propsOf('resolve')} next={next} toList={toList} />}
      {doing === 'assign' && can.has('assign') && <AssignForm {...propsOf('assign')} />}
      {doing === 'urgency' && can.has('prioritize') && <UrgencyForm {...propsOf('urgency')} />}
      {doing === 'merge' && can.has('merge') && <MergeForm {...propsOf('merge')} />}
    </>
  );
};
