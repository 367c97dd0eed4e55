import type { Picture, Pictured } from '../../../contract/help';
import { Line } from '../../parts/line';

/** A picture of the guides, as wide as it is meant to be at most. */
export const Shot = ({ picture: { url, alt } }: { readonly picture: Picture }) => (
  <img src={url} alt={alt} loading="lazy" className="picture" />
);

/** Lines in their order, each with its pictures below it; a single one has no number. */
export const PicturedLines = ({ of: { lines, pictures } }: { readonly of: Pictured }) => {
  const List = lines.length > 1 ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line, at) => (
        <li key={line}>
          <Line text={line} />
          {pictures
            .filter(({ below }) => below === at)
            .map((picture) => (
              <Shot key={picture.url} picture={picture} />
            ))}
        </li>
      ))}
    </List>
  );
};
