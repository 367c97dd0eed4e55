import { Fragment } from 'react';

const markup = /\*\*([^*]{1,400})\*\*|`([^`]{1,400})`/gu;

/** A line of an author's: `**bold**` for what is on the screen, `` `code` `` for what is typed. */
export const Line = ({ text }: { readonly text: string }) => {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(markup)) {
    parts.push(text.slice(from, match.index));
    parts.push(match[1] === undefined ? <code>{match[2]}</code> : <strong>{match[1]}</strong>);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return (
    <>
      {parts.map((part, at) => (
        <Fragment key={at}>{part}</Fragment>
      ))}
    </>
  );
};
