import { Link } from '@fluentui/react-link';
import { say } from '../texts/say';

/** What stands where the page is opened outside Teams: who looks at it cannot be known there. */
export const Outside = ({ isAlone }: { readonly isAlone: boolean }) => (
  <main className="view">
    <h1>{say('page-in-teams')}</h1>
    <p className="lead">{isAlone ? say('page-opened-outside') : say('page-teams-silent')}</p>
    <p>
      <Link href="https://teams.microsoft.com/" target="_blank" rel="noopener">
        {say('page-open-teams')}
      </Link>
    </p>
  </main>
);
