import { Select } from '@fluentui/react-select';
import type { GuideFact } from '../../../contract/help';
import { say } from '../../texts/say';

interface FittingProps {
  readonly facts: readonly GuideFact[];
  readonly choose: (fact: string, value: string) => void;
}

/** What the reader has: only what fits it is shown. */
export const Fitting = ({ facts, choose }: FittingProps) =>
  facts.length === 0 ? null : (
    <div className="fitting" role="group" aria-label={say('page-what-i-have')}>
      {facts.map(({ id, title, values, value }) => (
        <label key={id}>
          <span>{title}</span>
          <Select value={value} onChange={(_, chosen) => choose(id, chosen.value)}>
            {values.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </Select>
        </label>
      ))}
    </div>
  );
