import { LinkTo } from '../parts/link-to';
import { say } from '../texts/say';
import { addressOfQueue } from './asked-of';
import type { QueueAsked } from './asked-of';
import { CopyList } from './copy-list';

interface PagesProps {
  readonly asked: QueueAsked;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How many tickets there are, and the ways to the pages beside this one. */
export const Pages = ({ asked, page, pages, total }: PagesProps) => (
  <nav className="pages" aria-label={say('page-pages')}>
    <span>{say('page-total', { count: total })}</span>
    {page > 1 && <LinkTo to={addressOfQueue({ ...asked, page: String(page - 1) })}>‹ {say('page-previous')}</LinkTo>}
    {pages > 1 && <span>{say('page-of-pages', { page, pages })}</span>}
    {page < pages && <LinkTo to={addressOfQueue({ ...asked, page: String(page + 1) })}>{say('page-next')} ›</LinkTo>}
    <CopyList asked={asked} />
  </nav>
);
