import { Button } from '@fluentui/react-button';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { say } from '../../texts/say';

interface FormProps {
  readonly button: string;
  readonly isReady?: boolean;
  /** True when it came to something; then the form closes. */
  readonly send: () => Promise<boolean>;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A form of a ticket: its first field has the focus, Ctrl+Enter sends it, Escape closes it and keeps what was written. */
export const Form = ({ button, isReady = true, send, close, children }: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>('textarea, select, input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const submit = async (): Promise<void> => {
    if (!isReady || isSending) return;
    setSending(true);
    if (await send()) close();
    setSending(false);
  };
  return (
    <form
      ref={form}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        if (event.key === 'Escape') close();
      }}
    >
      {children}
      <div className="buttons">
        <Button
          type="submit"
          appearance="primary"
          disabled={isSending}
          disabledFocusable={!isReady}
          aria-keyshortcuts="Control+Enter"
        >
          {button}
        </Button>
        <Button onClick={close}>{say('back')}</Button>
      </div>
    </form>
  );
};
