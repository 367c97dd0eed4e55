import { usePlace } from '../frame/router';
import { GuideView } from './guide-view';
import { GuidesList } from './guides-list';
import '../styles/guides.css';

/** The guides as the helpdesk sees them: which there are, and each as a graph that can be walked through. */
export default function GuidesSection() {
  const [, guide] = usePlace().parts;
  return guide === undefined ? <GuidesList /> : <GuideView key={guide} id={guide} />;
}
