import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { MyAct, MyTicket } from '../../contract/my-tickets';
import { longestNote } from '../../domain/ticket';
import { useDraft } from '../frame/drafts';
import type { DraftKind } from '../frame/drafts';
import { say } from '../texts/say';

type Opened = 'add' | 'withdraw' | 'rate' | 'reopen';

interface MyActsProps {
  readonly ticket: MyTicket;
  /** True when it came to something. */
  readonly act: (wanted: MyAct) => Promise<boolean>;
}

interface TextFormProps {
  readonly ticket: string;
  readonly kind: DraftKind;
  readonly label: string;
  readonly button: string;
  readonly close: () => void;
  readonly send: (text: string) => Promise<boolean>;
  /** Whether it can be sent without a word. */
  readonly isOptional: boolean;
  /** False as long as something beside the text is to be chosen. */
  readonly isChosen?: boolean;
  readonly children?: ReactNode;
}

/** A text to go with what is done. It stays as a draft until it was sent. */
const TextForm = ({
  ticket,
  kind,
  label,
  button,
  close,
  send,
  isOptional,
  isChosen = true,
  children,
}: TextFormProps) => {
  const [text, write] = useDraft(ticket, kind);
  const [isSending, setSending] = useState(false);
  const isReady = isChosen && (isOptional || text.trim() !== '');
  const submit = async (): Promise<void> => {
    if (!isReady) return;
    setSending(true);
    if (await send(text.trim())) {
      write('');
      close();
    }
    setSending(false);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <Field label={label}>
        <Textarea
          resize="vertical"
          rows={4}
          maxLength={longestNote}
          value={text}
          onChange={(_, { value }) => write(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          }}
        />
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={isSending} disabledFocusable={!isReady}>
          {button}
        </Button>
        <Button onClick={close}>{say('back')}</Button>
      </div>
    </form>
  );
};

const stars = [1, 2, 3, 4, 5] as const;

/** What the requester can do with a ticket now; nothing that they cannot is shown. */
export const MyActs = ({ ticket, act }: MyActsProps) => {
  const [opened, open] = useState<Opened | null>(ticket.question === null ? null : 'add');
  const [given, give] = useState(0);
  const can = new Set(ticket.can);
  const close = (): void => open(null);
  const form = { ticket: ticket.id, close };

  if (opened === 'add' && can.has('add'))
    return (
      <TextForm
        {...form}
        kind="add"
        isOptional={false}
        label={ticket.question === null ? say('what-do-you-want-to') : say('your-answer')}
        button={ticket.question === null ? say('send-to-the-helpdesk') : say('send-answer')}
        send={(text) => act({ verb: 'add-to-ticket', text })}
      />
    );
  if (opened === 'reopen' && can.has('reopen'))
    return (
      <TextForm
        {...form}
        kind="reopen"
        isOptional
        label={say('page-what-is-wrong-again')}
        button={say('open-it-again')}
        send={(text) => act({ verb: 'reopen-own-ticket', ...(text && { text }) })}
      />
    );
  if (opened === 'withdraw' && can.has('withdraw'))
    return (
      <TextForm
        {...form}
        kind="withdraw"
        isOptional
        label={say('why-do-you-withdraw-it')}
        button={say('yes-withdraw-it')}
        send={(note) => act({ verb: 'withdraw-ticket', note })}
      >
        <p>{say('really-withdraw-ticket-then-nobody', { number: ticket.number })}</p>
      </TextForm>
    );
  if (opened === 'rate' && can.has('rate'))
    return (
      <TextForm
        {...form}
        kind="rate"
        isOptional
        isChosen={given > 0}
        label={say('something-to-say-about-it')}
        button={say('page-send-rating')}
        send={(note) => act({ verb: 'rate-ticket', stars: given, note })}
      >
        <Field label={say('how-well-were-you-helped')} required>
          <RadioGroup layout="horizontal" value={String(given)} onChange={(_, { value }) => give(Number(value))}>
            {stars.map((each) => (
              <Radio key={each} value={String(each)} label={String(each)} />
            ))}
          </RadioGroup>
        </Field>
      </TextForm>
    );
  return (
    <div className="buttons">
      {can.has('add') && (
        <Button appearance="primary" onClick={() => open('add')}>
          {ticket.question === null ? say('add-something') : say('page-answer')}
        </Button>
      )}
      {can.has('rate') && (
        <Button appearance="primary" onClick={() => open('rate')}>
          {say('page-rate')}
        </Button>
      )}
      {can.has('fixed') && <Button onClick={() => void act({ verb: 'ticket-fixed' })}>{say('it-works-again')}</Button>}
      {can.has('reopen') && <Button onClick={() => open('reopen')}>{say('open-it-again')}</Button>}
      {can.has('withdraw') && <Button onClick={() => open('withdraw')}>{say('withdraw')}</Button>}
      {can.has('mute') && (
        <Button appearance="subtle" onClick={() => void act({ verb: 'mute-ticket', muted: !ticket.muted })}>
          {ticket.muted ? say('all-messages') : say('fewer-messages')}
        </Button>
      )}
    </div>
  );
};
