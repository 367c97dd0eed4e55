import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { becomeLocalUser } from '../frame/local-user';
import { addressOf, goTo } from '../frame/router';
import { say } from '../texts/say';
import { useMe } from './me';
import { isOfHelpdesk } from './sections';
import type { Section } from './sections';

interface NavigationProps {
  readonly sections: readonly Section[];
  readonly first: string;
  readonly isInTeams: boolean;
  readonly openKeys: () => void;
}

const LocalUser = () => {
  const me = useMe();
  return (
    <label className="local-user">
      <span>{say('page-local')}</span>
      <Select size="small" value={me.id} onChange={(_, { value }) => becomeLocalUser(value)}>
        {me.localUsers.map(({ id, name, what }) => (
          <option key={id} value={id}>
            {name} · {what}
          </option>
        ))}
      </Select>
    </label>
  );
};

/** The parts of the page. Inside Teams its own tabs lead to Help and My tickets, so that only the helpdesk's parts stand here. */
export const Navigation = ({ sections, first, isInTeams, openKeys }: NavigationProps) => {
  const me = useMe();
  const shown = isInTeams ? (isOfHelpdesk(first) ? sections.filter(({ id }) => isOfHelpdesk(id)) : []) : sections;
  if (shown.length < 2 && !me.isLocal) return null;
  return (
    <header className="top">
      <nav aria-label="Mailmend">
        {shown.map(({ id, title, key }) => (
          <a
            key={id}
            href={addressOf(`/${id}`)}
            aria-current={id === first ? 'page' : undefined}
            aria-keyshortcuts={`G ${key}`}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              goTo(addressOf(`/${id}`));
            }}
          >
            {title}
          </a>
        ))}
      </nav>
      <div className="top-end">
        {me.isLocal && <LocalUser />}
        <Button className="open-keys" size="small" appearance="subtle" aria-keyshortcuts="?" onClick={openKeys}>
          {say('page-keys')}
        </Button>
      </div>
    </header>
  );
};
