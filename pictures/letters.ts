/** How wide Open Sans draws the letters from the blank to `~`, in thousandths of their height. */
const regular =
  '260 264 398 646 572 827 729 219 295 295 551 572 259 322 263 367 572 572 572 572 572 572 572 572 572 572 263 263 572 572 572 432 896 632 646 630 726 556 516 727 737 279 269 612 522 899 753 778 602 778 617 548 551 729 596 923 578 559 572 327 367 327 572 438 277 556 612 479 612 562 336 543 613 252 252 525 252 926 613 602 612 612 409 477 356 613 500 775 523 501 469 375 549 375 572';
const semibold =
  '260 275 436 646 572 864 739 243 317 317 548 572 272 322 274 390 572 572 572 572 572 572 572 572 572 572 274 274 572 572 572 455 897 661 659 634 733 558 533 726 751 305 300 638 543 921 783 787 615 787 639 550 565 743 623 945 623 592 576 329 390 329 572 425 320 580 623 497 623 576 362 554 635 279 279 573 279 954 635 610 623 623 432 487 396 635 534 815 551 535 479 385 550 385 572';

/** The two weights in which words stand in a picture. */
export type Weight = 400 | 600;

const widths: Readonly<Record<Weight, readonly number[]>> = {
  400: regular.split(' ').map(Number),
  600: semibold.split(' ').map(Number),
};
/** Of a letter that is not in the list: as wide as the widest of the usual ones. */
const other = 816;

/** How wide a text is at this height of letters, in the unit of the height. */
export const widthOf = (text: string, weight: Weight, height: number): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths[weight][letter.charCodeAt(0) - 32] ?? other), 0) *
  (height / 1000);
