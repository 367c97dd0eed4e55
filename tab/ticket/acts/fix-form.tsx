import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { useState } from 'react';
import { Line } from '../../parts/line';
import { rateWords } from '../../parts/rate-words';
import { say } from '../../texts/say';
import type { ActProps } from './act-props';
import { Form } from '../../parts/form';

/** Sends a procedure: those that fit, each with how often it helped; those that do not, with the reason. */
export const FixForm = ({ ticket, act, close }: ActProps) => {
  const [procedure, choose] = useState('');
  const [fitting, others] = [
    ticket.procedures.filter(({ refused }) => refused === null),
    ticket.procedures.filter(({ refused }) => refused !== null),
  ];
  return (
    <Form
      button={say('page-send-fix-to', { name: ticket.requester })}
      isReady={procedure !== ''}
      send={() => act({ verb: 'send-fix', procedure })}
      close={close}
    >
      <Field label={say('page-which-fix')}>
        <RadioGroup value={procedure} onChange={(_, { value }) => choose(value)}>
          {fitting.map(({ id, title, rate }) => {
            const helped = rateWords(rate);
            return <Radio key={id} value={id} label={helped === null ? title : `${title} · ${helped}`} />;
          })}
        </RadioGroup>
      </Field>
      {others.length > 0 && (
        <details>
          <summary>{say('page-fixes-refused', { count: others.length })}</summary>
          <ul>
            {others.map(({ id, title, refused }) => (
              <li key={id}>
                <Line text={`${title}: ${refused}`} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Form>
  );
};
