import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { useState } from 'react';
import { useAsked } from '../../shell/use-asked';
import { say } from '../../texts/say';
import type { ActProps } from './act-props';
import { Form } from '../../parts/form';
import { UrgencyField } from '../../parts/urgency-field';

/** Gives the ticket to a colleague, or to oneself. */
export const AssignForm = ({ ticket, act, close }: ActProps) => {
  const colleagues = useAsked('GET /tickets/:ticket/colleagues', { ticket: ticket.id });
  const [person, setPerson] = useState('me');
  return (
    <Form button={say('page-give')} send={() => act({ verb: 'assign-ticket', person, name: '' })} close={close}>
      <Field label={say('page-give-to')}>
        <Select value={person} onChange={(_, { value }) => setPerson(value)}>
          <option value="me">{say('page-whose-me')}</option>
          {colleagues.value?.colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </Form>
  );
};

/** Says how soon it is needed. */
export const UrgencyForm = ({ ticket, act, close }: ActProps) => {
  const [urgency, setUrgency] = useState(ticket.urgency);
  return (
    <Form button={say('page-set-urgency')} send={() => act({ verb: 'prioritize-ticket', urgency })} close={close}>
      <UrgencyField urgency={urgency} setUrgency={setUrgency} />
    </Form>
  );
};

/** Puts the ticket into another one. */
export const MergeForm = ({ act, close }: ActProps) => {
  const [text, setText] = useState('');
  const number = Number(text);
  return (
    <Form
      button={say('merge-2')}
      isReady={Number.isSafeInteger(number) && number > 0}
      send={() => act({ verb: 'merge-ticket', number })}
      close={close}
    >
      <Field label={say('page-merge-into')}>
        <Input type="number" inputMode="numeric" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
    </Form>
  );
};
