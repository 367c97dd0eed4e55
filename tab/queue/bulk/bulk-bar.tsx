import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { Textarea } from '@fluentui/react-textarea';
import { useState } from 'react';
import type { AgentAct } from '../../../contract/helpdesk';
import type { Urgency } from '../../../domain/session';
import { longestNote } from '../../../domain/ticket';
import { useAsked } from '../../shell/use-asked';
import { say } from '../../texts/say';
import { UrgencyField } from '../../parts/urgency-field';

/** What can be done to several tickets. Closing is no agent's move, and nobody is written to in heaps. */
export type BulkKind = 'claim' | 'assign' | 'urgency' | 'resolve';

interface BulkBarProps {
  readonly count: number;
  /** One of the chosen, by which colleagues are looked up. */
  readonly sample: string;
  /** How many match in all, where that is more than the page shows and not all are chosen yet. */
  readonly matching: number | null;
  readonly chooseMatching: () => void;
  readonly opened: BulkKind | null;
  readonly open: (kind: BulkKind | null) => void;
  readonly run: (act: AgentAct) => void;
  readonly clear: () => void;
}

const Assign = ({ sample, run }: Pick<BulkBarProps, 'sample' | 'run'>) => {
  const colleagues = useAsked('GET /tickets/:ticket/colleagues', { ticket: sample });
  const [person, setPerson] = useState('me');
  return (
    <>
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
      <Button appearance="primary" onClick={() => run({ verb: 'assign-ticket', person, name: '' })}>
        {say('page-give')}
      </Button>
    </>
  );
};

const Urgent = ({ run }: Pick<BulkBarProps, 'run'>) => {
  const [urgency, setUrgency] = useState<Urgency>('high');
  return (
    <>
      <UrgencyField urgency={urgency} setUrgency={setUrgency} />
      <Button appearance="primary" onClick={() => run({ verb: 'prioritize-ticket', urgency })}>
        {say('page-set-urgency')}
      </Button>
    </>
  );
};

const Resolve = ({ count, run }: Pick<BulkBarProps, 'count' | 'run'>) => {
  const [note, setNote] = useState('');
  return (
    <>
      <Field label={say('what-solved-it-the-requester')} className="grow">
        <Textarea rows={2} maxLength={longestNote} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      <Button appearance="primary" onClick={() => run({ verb: 'resolve-ticket', note: note.trim() })}>
        {say('page-resolve-several', { count })}
      </Button>
    </>
  );
};

/** What can be done to the tickets that are chosen. */
export const BulkBar = ({ count, sample, matching, chooseMatching, opened, open, run, clear }: BulkBarProps) => (
  <section className="bulk" aria-label={say('page-chosen', { count })}>
    <div className="buttons">
      <strong>{say('page-chosen', { count })}</strong>
      {matching !== null && (
        <Button appearance="transparent" onClick={chooseMatching}>
          {say('page-choose-matching', { count: matching })}
        </Button>
      )}
      <Button onClick={() => run({ verb: 'claim-ticket' })}>{say('claim')}</Button>
      <Button aria-expanded={opened === 'assign'} onClick={() => open('assign')}>
        {say('page-assign')}
      </Button>
      <Button aria-expanded={opened === 'urgency'} onClick={() => open('urgency')}>
        {say('page-urgency')}
      </Button>
      <Button aria-expanded={opened === 'resolve'} onClick={() => open('resolve')}>
        {say('resolve')}
      </Button>
      <Button appearance="subtle" onClick={clear}>
        {say('page-choose-none')}
      </Button>
    </div>
    {opened !== null && opened !== 'claim' && (
      <div className="bulk-form">
        {opened === 'assign' && <Assign sample={sample} run={run} />}
        {opened === 'urgency' && <Urgent run={run} />}
        {opened === 'resolve' && <Resolve count={count} run={run} />}
        <Button onClick={() => open(null)}>{say('back')}</Button>
      </div>
    )}
  </section>
);
