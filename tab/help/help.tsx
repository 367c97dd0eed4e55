import { usePlace } from '../frame/router';
import { GuidePage } from './guide/guide-page';
import { HelpPage } from './help-page';

/** What everybody can read: what Mailmend can do, and every guide. */
export default function HelpSection() {
  const [, guide] = usePlace().parts;
  return guide === undefined ? <HelpPage /> : <GuidePage id={guide} />;
}
