/** What a sign looks like, in a square of 16. */
const paths = {
  lock: 'M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7h1Zm2 0h4V5a2 2 0 0 0-4 0v2Z',
  late: 'M8 1 0.8 14.5h14.4L8 1Zm-.8 4.8h1.6v4.4H7.2V5.8Zm0 5.4h1.6v1.6H7.2v-1.6Z',
  clock:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6ZM7.2 4.4h1.6v3.3l2.3 2.2-1.1 1.2-2.8-2.7v-4Z',
} as const;

/** A small sign beside words that say the same. */
export const Sign = ({ of }: { readonly of: keyof typeof paths }) => (
  <svg className="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d={paths[of]} fill="currentColor" fillRule="evenodd" />
  </svg>
);
