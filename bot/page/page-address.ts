/** A place of the page that can be led to from elsewhere. */
export type PagePlace =
  { readonly in: 'helpdesk' | 'my-tickets'; readonly ticket: number } | { readonly in: 'help'; readonly guide: string };

/** The address of a place of the page; null where the page has none that everybody can open. */
export type PageAddress = (place: PagePlace) => string | null;

const tabs = { helpdesk: 'queue', 'my-tickets': 'my', help: 'help' } as const;

const pathOf = (place: PagePlace): string =>
  `/tab/${tabs[place.in]}/${'ticket' in place ? String(place.ticket) : place.guide}`;
const namedBy = (place: PagePlace): string =>
  'ticket' in place ? `ticket-${String(place.ticket)}` : `guide-${place.guide}`;

/** Leads into the app inside Teams; in local mode, where no app is, to the page by itself. `base` is where the bot is served. */
export const pageAddresses =
  (appId: string, base: () => string | null): PageAddress =>
  (place) => {
    const served = base();
    if (served === null) return null;
    const page = served + pathOf(place);
    if (appId === '') return page;
    const query = new URLSearchParams({ webUrl: page, context: JSON.stringify({ subEntityId: namedBy(place) }) });
    return `https://teams.microsoft.com/l/entity/${appId}/${place.in}?${query.toString().replaceAll('+', '%20')}`;
  };

/** The place that an address of the page itself leads to; null for any other address. */
export const placeOfAddress = (url: string, base: string | null): PagePlace | null => {
  const { origin, pathname } = new URL(url);
  if (base === null || origin !== new URL(base).origin) return null;
  const [, , tab, named = ''] = pathname.split('/');
  const number = /^\d{1,9}$/.test(named) ? Number(named) : null;
  if (tab === 'queue' && number !== null) return { in: 'helpdesk', ticket: number };
  if (tab === 'my' && number !== null) return { in: 'my-tickets', ticket: number };
  return tab === 'help' && /^[\w-]{1,80}$/.test(named) ? { in: 'help', guide: named } : null;
};
