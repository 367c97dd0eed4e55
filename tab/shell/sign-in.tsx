import { Button } from '@fluentui/react-button';
import { useEffect } from 'react';
import type { Trouble } from '../frame/ask';
import { say } from '../texts/say';
import { Failed } from './states';

/** Where Teams or the server did not let the reader in: why, and how to try again. */
export const SignIn = ({ trouble, again }: { readonly trouble: Trouble; readonly again: () => void }) => {
  useEffect(() => {
    document.title = 'Mailmend';
  }, []);
  if (trouble.kind !== 'sign-in')
    return (
      <main className="view">
        <Failed trouble={trouble} again={again} />
      </main>
    );
  return (
    <main className="view">
      <h1>{say('page-sign-in')}</h1>
      <p className="lead">
        {trouble.code === 'CancelledByUser' ? say('page-sign-in-cancelled') : say('page-sign-in-refused')}
      </p>
      <p>{say('page-sign-in-admin')}</p>
      <p className="quiet">{say('page-code', { code: trouble.code })}</p>
      <Button appearance="primary" onClick={again}>
        {say('page-try-again')}
      </Button>
    </main>
  );
};
