/** A place in a picture, in its own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something in a picture that may be meant: its name, what kind of thing it is, and where it stands. */
export interface Control {
  readonly name: string;
  readonly kind: string;
  readonly box: Box;
}

/** What was painted, and what in it may be meant. */
export interface Painted {
  readonly svg: string;
  readonly controls: readonly Control[];
}

/** A piece of a picture: how much room it needs at least, and how it is painted when it is given more width. */
export interface Part {
  readonly width: number;
  readonly height: number;
  readonly paint: (x: number, y: number, width: number) => Painted;
}

/** Several paintings one over the other; the last lies on top. */
export const painted = (...all: readonly (Painted | string)[]): Painted => ({
  svg: all.map((one) => (typeof one === 'string' ? one : one.svg)).join(''),
  controls: all.flatMap((one) => (typeof one === 'string' ? [] : one.controls)),
});

/** Room for nothing. */
export const space = (width: number, height = 1): Part => ({ width, height, paint: () => painted() });

/** Parts one below the other; each is given the whole width. */
export const column = (gap: number, ...parts: readonly Part[]): Part => ({
  width: Math.max(0, ...parts.map((part) => part.width)),
  height: parts.reduce((sum, part) => sum + part.height, gap * Math.max(0, parts.length - 1)),
  paint: (x, y, width) => {
    let top = y;
    return painted(
      ...parts.map((part) => {
        const one = part.paint(x, top, width);
        top += part.height + gap;
        return one;
      }),
    );
  },
});

/** Parts side by side, each as wide as it needs to be, in the middle of the row's height; the last is given the rest. */
export const row = (gap: number, ...parts: readonly Part[]): Part => {
  const height = Math.max(0, ...parts.map((part) => part.height));
  return {
    width: parts.reduce((sum, part) => sum + part.width, gap * Math.max(0, parts.length - 1)),
    height,
    paint: (x, y, width) => {
      let left = x;
      return painted(
        ...parts.map((part, index) => {
          const own = index === parts.length - 1 ? x + width - left : part.width;
          const one = part.paint(left, y + (height - part.height) / 2, own);
          left += part.width + gap;
          return one;
        }),
      );
    },
  };
};

/** The part at its own width on the right side of the room that it is given. */
export const right = (part: Part): Part => ({
  ...part,
  paint: (x, y, width) => part.paint(x + width - part.width, y, part.width),
});

/** The part at its own width on the left side of the room that it is given. */
export const left = (part: Part): Part => ({ ...part, paint: (x, y) => part.paint(x, y, part.width) });

/** The part with room around it. */
export const padded = (part: Part, sides: number, ends = sides): Part => ({
  width: part.width + 2 * sides,
  height: part.height + 2 * ends,
  paint: (x, y, width) => part.paint(x + sides, y + ends, width - 2 * sides),
});

/** One part with another on top of it, so far from its left and upper edge. */
export const over = (below: Part, above: Part, dx: number, dy: number): Part => ({
  width: Math.max(below.width, dx + above.width),
  height: Math.max(below.height, dy + above.height),
  paint: (x, y, width) => painted(below.paint(x, y, width), above.paint(x + dx, y + dy, above.width)),
});
