import { picturesFolder } from '../../bot/pictures/kept-pictures';
import { keepPictures } from '../../scripts/pictures/keep-pictures';
import { shippedGuides } from '../support/values/library';

it('draws every picture of the guides, none heavier than a phone likes', () => {
  expect(keepPictures(shippedGuides(), picturesFolder())).toEqual([]);
});
