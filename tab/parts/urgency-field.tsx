import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import { urgencies, type Urgency } from '../../domain/session';
import { say } from '../texts/say';

interface UrgencyFieldProps {
  readonly urgency: Urgency;
  readonly setUrgency: (urgency: Urgency) => void;
}

/** How soon it is needed, to choose from, each with what it means. */
export const UrgencyField = ({ urgency, setUrgency }: UrgencyFieldProps) => (
  <Field label={say('page-urgency')}>
    <Select
      value={urgency}
      onChange={(_, { value }) => setUrgency(urgencies.find((each) => each === value) ?? urgency)}
    >
      {urgencies.map((each) => (
        <option key={each} value={each}>
          {say('urgency-to-choose', { urgency: each })}
        </option>
      ))}
    </Select>
  </Field>
);
