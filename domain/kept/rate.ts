/** A share from 0 to 1, with the ends of its 95 % interval. */
export interface Rate {
  readonly of: number;
  readonly from: number;
  readonly to: number;
}
