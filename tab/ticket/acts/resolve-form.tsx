import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Textarea } from '@fluentui/react-textarea';
import { useState } from 'react';
import { longestNote } from '../../../domain/ticket';
import { useDraft } from '../../frame/drafts';
import { keep, kept } from '../../frame/kept';
import { addressOf, goTo } from '../../frame/router';
import { say } from '../../texts/say';
import type { ActProps } from './act-props';
import { Form } from '../../parts/form';

const afterKey = 'after-resolving';
const afterwards = ['next', 'stay', 'list'] as const;

interface ResolveFormProps extends ActProps {
  readonly next: number | null;
  readonly toList: string;
}

/** Resolves the ticket with a note for the requester; then goes where the agent wants to be, which is remembered. */
export const ResolveForm = ({ ticket, act, close, next, toList }: ResolveFormProps) => {
  const [note, write] = useDraft(ticket.number, 'resolve');
  const [after, setAfter] = useState(kept(afterKey) ?? 'stay');
  const send = async (): Promise<boolean> => {
    if (!(await act({ verb: 'resolve-ticket', note: note.trim() }))) return false;
    write('');
    if (after === 'list') goTo(toList);
    if (after === 'next') goTo(next === null ? toList : addressOf(`/queue/${next}`));
    return true;
  };
  return (
    <Form button={say('resolve-2')} send={send} close={close}>
      <Field label={say('what-solved-it-the-requester')}>
        <Textarea resize="vertical" rows={3} maxLength={longestNote} value={note} onChange={(_, d) => write(d.value)} />
      </Field>
      <Field label={say('page-after-that')}>
        <Select
          value={after}
          onChange={(_, { value }) => {
            setAfter(value);
            keep(afterKey, value);
          }}
        >
          {afterwards.map((each) => (
            <option key={each} value={each}>
              {say('page-afterwards', { then: each })}
            </option>
          ))}
        </Select>
      </Field>
    </Form>
  );
};
