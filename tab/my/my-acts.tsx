import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Textarea } from '@fluentui/react-textarea';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { MyAct, MyTicket } from '../../contract/my-tickets';
import { longestNote } from '../../domain/ticket';
import { draftKindsOf, useDraft } from '../frame/drafts';
import type { DraftKind } from '../frame/drafts';
import { Form } from '../parts/form';
import { say } from '../texts/say';

const forms = ['add', 'reopen', 'rate', 'withdraw'] as const;
type Opened = (typeof forms)[number];

interface MyActsProps {
  readonly ticket: MyTicket;
  /** True when it came to something. */
  readonly act: (wanted: MyAct) => Promise<boolean>;
}

interface TextFormProps {
  readonly ticket: number;
  readonly kind: DraftKind;
  readonly label: string;
  readonly button: string;
  readonly close: () => void;
  readonly send: (text: string) => Promise<boolean>;
  /** Whether it can be sent without a word. */
  readonly isOptional: boolean;
  /** False as long as something beside the text is to be chosen. */
  readonly isChosen?: boolean;
  readonly focus: 'first-field' | 'stays';
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
  focus,
  children,
}: TextFormProps) => {
  const [text, write] = useDraft(ticket, kind);
  return (
    <Form
      button={button}
      isReady={isChosen && (isOptional || text.trim() !== '')}
      send={async () => {
        const isSent = await send(text.trim());
        if (isSent) write('');
        return isSent;
      }}
      close={close}
      focus={focus}
    >
      {children}
      <Field label={label}>
        <Textarea
          resize="vertical"
          rows={4}
          maxLength={longestNote}
          value={text}
          onChange={(_, { value }) => write(value)}
        />
      </Field>
    </Form>
  );
};

const stars = [1, 2, 3, 4, 5] as const;

/** What the requester can do with a ticket now; nothing that they cannot is shown. */
export const MyActs = ({ ticket, act }: MyActsProps) => {
  const can = new Set(ticket.can);
  // What was begun and not sent stands open, as does the answer to a question.
  const [opened, open] = useState<Opened | null>(() => {
    const begun = draftKindsOf(ticket.number);
    return forms.find((each) => begun.includes(each) && can.has(each)) ?? (ticket.question === null ? null : 'add');
  });
  const [given, give] = useState(0);
  // An answer's form that is open from the beginning leaves the focus to the view's heading.
  const [focus, setFocus] = useState<'first-field' | 'stays'>('stays');
  const press = (what: Opened): void => {
    open(what);
    setFocus('first-field');
  };
  const formOf = (kind: Opened) => ({
    ...{ ticket: ticket.number, kind, focus },
    close: () => open((now) => (now === kind ? null : now)),
  });

  if (opened === 'add' && can.has('add'))
    return (
      <TextForm
        {...formOf('add')}
        isOptional={false}
        label={ticket.question === null ? say('what-do-you-want-to') : say('your-answer')}
        button={ticket.question === null ? say('send-to-the-helpdesk') : say('send-answer')}
        send={(text) => act({ verb: 'add-to-ticket', text })}
      />
    );
  if (opened === 'reopen' && can.has('reopen'))
    return (
      <TextForm
        {...formOf('reopen')}
        isOptional
        label={say('page-what-is-wrong-again')}
        button={say('open-it-again')}
        send={(text) => act({ verb: 'reopen-own-ticket', ...(text && { text }) })}
      />
    );
  if (opened === 'withdraw' && can.has('withdraw'))
    return (
      <TextForm
        {...formOf('withdraw')}
        isOptional
        label={say('why-do-you-withdraw-it')}
        button={say('yes-withdraw-it')}
        send={(note) => act({ verb: 'withdraw-ticket', note })}
      >
        <p>{say('page-really-withdraw', { number: ticket.number })}</p>
      </TextForm>
    );
  if (opened === 'rate' && can.has('rate'))
    return (
      <TextForm
        {...formOf('rate')}
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
        <Button appearance="primary" onClick={() => press('add')}>
          {ticket.question === null ? say('add-something') : say('page-answer')}
        </Button>
      )}
      {can.has('rate') && (
        <Button appearance="primary" onClick={() => press('rate')}>
          {say('page-rate')}
        </Button>
      )}
      {can.has('fixed') && <Button onClick={() => void act({ verb: 'ticket-fixed' })}>{say('it-works-again')}</Button>}
      {can.has('reopen') && <Button onClick={() => press('reopen')}>{say('open-it-again')}</Button>}
      {can.has('withdraw') && <Button onClick={() => press('withdraw')}>{say('withdraw')}</Button>}
      {can.has('mute') && (
        <Button appearance="subtle" onClick={() => void act({ verb: 'mute-ticket', muted: !ticket.muted })}>
          {ticket.muted ? say('all-messages') : say('fewer-messages')}
        </Button>
      )}
    </div>
  );
};
