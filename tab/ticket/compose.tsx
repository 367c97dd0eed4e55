import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { useRef, useState } from 'react';
import type { AgentAct } from '../../contract/helpdesk';
import { longestNote } from '../../domain/ticket';
import { useDraft } from '../frame/drafts';
import { Form } from '../parts/form';
import { Sign } from '../parts/sign';
import { announce } from '../shell/announce';
import { say } from '../texts/say';
import type { ActProps, Doing } from './acts/act-props';

interface ComposeProps extends Omit<ActProps, 'close'> {
  readonly doing: Doing | null;
  readonly setDoing: (doing: Doing | null) => void;
  /** Closes the form of this, if it is the one that is open. */
  readonly close: (doing: Doing) => void;
}

const Reply = ({ ticket, act, close }: ActProps) => {
  const [text, write] = useDraft(ticket.number, 'write');
  const can = new Set(ticket.can);
  const [asks, setAsks] = useState(false);
  const [takes, setTakes] = useState(can.has('claim') && ticket.agent === null);
  const isTaking = takes && can.has('claim');
  const waits = asks && can.has('ask');
  const send = async (): Promise<boolean> => {
    if (isTaking && !(await act({ verb: 'claim-ticket' }))) return false;
    const sent = await act({ verb: waits ? 'ask-requester' : 'write-requester', text: text.trim() });
    if (sent) write('');
    return sent;
  };
  return (
    <Form
      button={
        isTaking
          ? say('page-send-and-take', { name: ticket.requester })
          : say('page-send-to', { name: ticket.requester })
      }
      isReady={text.trim() !== ''}
      send={send}
      close={close}
    >
      <Field label={say('page-reply-to', { name: ticket.requester })}>
        <Textarea resize="vertical" rows={5} maxLength={longestNote} value={text} onChange={(_, d) => write(d.value)} />
      </Field>
      {can.has('ask') && (
        <Checkbox label={say('ask-and-wait-for-the')} checked={asks} onChange={(_, d) => setAsks(d.checked === true)} />
      )}
      {can.has('claim') && (
        <Checkbox label={say('page-take-it-too')} checked={takes} onChange={(_, d) => setTakes(d.checked === true)} />
      )}
    </Form>
  );
};

const Note = ({ ticket, act, close }: ActProps) => {
  const [text, write] = useDraft(ticket.number, 'note');
  const send = async (): Promise<boolean> => {
    const kept = await act({ verb: 'note-ticket', text: text.trim() });
    if (kept) write('');
    return kept;
  };
  return (
    <div className="note">
      <Form button={say('page-save-note')} isReady={text.trim() !== ''} send={send} close={close}>
        <Field label={say('a-note-for-the-helpdesk')}>
          <Textarea
            resize="vertical"
            rows={4}
            maxLength={longestNote}
            value={text}
            onChange={(_, d) => write(d.value)}
          />
        </Field>
      </Form>
    </div>
  );
};

/** A reply to the requester, or a note for the helpdesk: two things, of which neither is open unless it was chosen or begun. */
export const Compose = ({ ticket, doing, setDoing, close, act }: ComposeProps) => {
  const can = new Set(ticket.can);
  const [reply, writeReply] = useDraft(ticket.number, 'write');
  const [note, writeNote] = useDraft(ticket.number, 'note');
  const [begun, setBegun] = useState(() =>
    reply && can.has('write') ? 'reply' : note && can.has('note') ? 'note' : null,
  );
  const open = doing === 'reply' || doing === 'note' ? doing : doing === null ? begun : null;
  const isUnderWay = useRef(false);
  const send = async (wanted: AgentAct): Promise<boolean> => {
    isUnderWay.current = true;
    return act(wanted).finally(() => {
      isUnderWay.current = false;
    });
  };
  const choose = (wanted: 'reply' | 'note'): void => {
    // The text goes along to the other kind, and it is said that it did; one that is being sent stays what it is.
    if (isUnderWay.current) {
      setDoing(wanted);
      return;
    }
    if (open === 'reply' && wanted === 'note' && reply && !note) {
      writeNote(reply);
      writeReply('');
      announce(say('page-text-came-along'));
    } else if (open === 'note' && wanted === 'reply' && note && !reply) {
      writeReply(note);
      writeNote('');
      announce(say('page-text-came-along'));
    }
    setDoing(wanted);
  };
  const propsOf = (kind: 'reply' | 'note'): ActProps => ({
    ticket,
    act: send,
    close: () => {
      setBegun(null);
      close(kind);
    },
  });
  if (!can.has('write') && !can.has('note')) return null;
  return (
    <section aria-labelledby="compose" className="compose">
      <h2 id="compose">{say('page-write')}</h2>
      <div className="buttons">
        {can.has('write') && (
          <Button
            aria-pressed={open === 'reply'}
            aria-keyshortcuts="R"
            appearance={open === 'reply' ? 'primary' : 'secondary'}
            onClick={() => choose('reply')}
          >
            {say('page-reply-to', { name: ticket.requester })}
          </Button>
        )}
        {can.has('note') && (
          <Button
            aria-pressed={open === 'note'}
            aria-keyshortcuts="N"
            className={open === 'note' ? 'note-chosen' : undefined}
            onClick={() => choose('note')}
          >
            <Sign of="lock" />
            {say('private-note')}
          </Button>
        )}
      </div>
      {open === 'reply' && can.has('write') && <Reply {...propsOf('reply')} />}
      {open === 'note' && can.has('note') && <Note {...propsOf('note')} />}
    </section>
  );
};
