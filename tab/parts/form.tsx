import { Button } from '@fluentui/react-button';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { say } from '../texts/say';

interface FormProps {
  readonly button: string;
  readonly isReady?: boolean;
  /** True when it came to something; then the form closes. */
  readonly send: () => Promise<boolean>;
  /** Closes this form, and none that was opened in its place meanwhile. */
  readonly close: () => void;
  /** Where the focus is once it stands: in its first field, unless it opened by itself and leaves it where it is. */
  readonly focus?: 'first-field' | 'stays';
  readonly children: ReactNode;
}

/** A form of a ticket: Ctrl+Enter sends it, once; Escape closes it and keeps what was written. */
export const Form = ({ button, isReady = true, send, close, focus = 'first-field', children }: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  const [isSending, setSending] = useState(false);
  const opening = useRef(focus);
  useEffect(() => {
    if (opening.current === 'stays') return undefined;
    const before = document.activeElement;
    form.current?.querySelector<HTMLElement>('textarea, select, input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // What is on its way is not changed. A field that is disabled would lose the focus, and letters would be the page's keys.
  useEffect(() => {
    for (const field of form.current?.querySelectorAll('textarea') ?? []) field.readOnly = isSending;
  }, [isSending]);
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
      aria-busy={isSending}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void submit();
        }
        if (event.key === 'Escape') {
          // It is the form that is left, not the view.
          event.preventDefault();
          if (!isSending) close();
        }
      }}
    >
      {children}
      <div className="buttons">
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={!isReady || isSending}
          aria-keyshortcuts="Control+Enter"
        >
          {button}
        </Button>
        <Button disabledFocusable={isSending} onClick={close}>
          {say('back')}
        </Button>
      </div>
    </form>
  );
};
