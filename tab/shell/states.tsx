import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Trouble } from '../frame/ask';
import { Notice } from '../parts/notice';
import { say } from '../texts/say';
import type { Asked } from './use-asked';

/** What there is instead of content: an icon would say nothing more. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <h2>{title}</h2>
    {children}
  </div>
);

const saidOf = ({ kind }: Trouble): string => {
  switch (kind) {
    case 'away':
      return say('page-trouble-away');
    case 'sign-in':
      return say('page-trouble-sign-in');
    case 'later':
      return say('page-trouble-later');
    case 'not-yours':
      return say('page-trouble-not-yours');
    default:
      return say('page-trouble-failed');
  }
};

/** What went wrong, its code, and how to try again. */
export const Failed = ({ trouble, again }: { readonly trouble: Trouble; readonly again: () => void }) =>
  trouble.kind === 'not-yours' ? (
    <Empty title={say('page-not-found')}>
      <p>{saidOf(trouble)}</p>
    </Empty>
  ) : (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {saidOf(trouble)} <span className="quiet">{say('page-code', { code: trouble.code })}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={again}>{say('page-try-again')}</Button>
      </MessageBarActions>
    </MessageBar>
  );

/** Before a skeleton is shown: what comes at once needs none. */
const beforeSkeleton = 150;

/** Lines where content will be, of about its height. */
export const Skeleton = ({ lines }: { readonly lines: number }) => {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), beforeSkeleton);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" aria-busy="true" aria-label={say('page-loading')} role="status">
      {isShown && Array.from({ length: lines }, (_, each) => <i key={each} />)}
    </div>
  );
};

/** Why something could not be asked for: where it would stand; as a notice where an earlier answer stands. */
export const FailedAgain = ({
  asked: { value, trouble, again },
}: {
  readonly asked: Pick<Asked<unknown>, 'value' | 'trouble' | 'again'>;
}) => {
  if (!trouble) return null;
  const failed = <Failed trouble={trouble} again={again} />;
  return value === null ? failed : <Notice>{failed}</Notice>;
};

interface ShownProps<T> {
  readonly asked: Asked<T>;
  /** How many lines its skeleton has. */
  readonly lines: number;
  readonly children: (value: T) => ReactNode;
}

/** What was asked for, or its skeleton, or why it is not there. What is there already stays when it cannot be asked anew. */
export const Shown = <T,>({ asked: { value, trouble, again }, lines, children }: ShownProps<T>) => (
  <>
    <FailedAgain asked={{ value, trouble, again }} />
    {value !== null ? children(value) : !trouble && <Skeleton lines={lines} />}
  </>
);
