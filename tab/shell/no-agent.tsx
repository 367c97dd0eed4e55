import { Button } from '@fluentui/react-button';
import { addressOf } from '../frame/router';
import { LinkTo } from '../parts/link-to';
import { say } from '../texts/say';
import { useMe } from './me';
import { View } from './view';

/** The helpdesk's part for everybody who is no agent: what it is, and who appoints agents. */
export const NoAgent = () => {
  const { supportContact, role } = useMe();
  if (role === 'unknown')
    return (
      <View title={say('page-helpdesk')}>
        <p className="lead">{say('page-role-unknown')}</p>
        <Button onClick={() => window.location.reload()}>{say('page-try-again')}</Button>
      </View>
    );
  return (
    <View title={say('page-helpdesk')}>
      <p className="lead">{say('page-no-agent')}</p>
      <p>{say('page-who-appoints')}</p>
      {supportContact && <p>{say('you-can-also-reach-support', { contact: supportContact })}</p>}
      <p className="links">
        <LinkTo to={addressOf('/my')}>{say('my-tickets')}</LinkTo>
        <LinkTo to={addressOf('/help')}>{say('page-help')}</LinkTo>
      </p>
    </View>
  );
};
