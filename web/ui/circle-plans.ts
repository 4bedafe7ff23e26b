// Where the members of a circle stand, how the arrows between them bend, and where each says what it brings.
export type Point = readonly [x: number, y: number];

/** One arrow: from here, bent towards there, to there; what is brought stands on it, at `says`. */
export interface Way {
  from: Point;
  bend: Point;
  to: Point;
  says: Point;
}

export interface Plan {
  height: number;
  middle: Point;
  places: readonly Point[];
  /** In the order of the places, each to the next. */
  ways: readonly Way[];
}

export const WIDTH = 360;

/** For two, three and four members: all on one ring, gone round as a clock does. */
export const PLANS: Readonly<Record<number, Plan>> = {
  2: {
    height: 308,
    middle: [180, 152],
    places: [
      [66, 146],
      [294, 146],
    ],
    ways: [
      { from: [72, 92], bend: [180, -32], to: [290, 90], says: [180, 32] },
      { from: [288, 214], bend: [180, 340], to: [70, 216], says: [180, 274] },
    ],
  },
  3: {
    height: 434,
    middle: [180, 222],
    places: [
      [180, 54],
      [294, 298],
      [66, 298],
    ],
    ways: [
      { from: [246, 52], bend: [316, 76], to: [302, 242], says: [288, 164] },
      { from: [286, 366], bend: [180, 446], to: [78, 368], says: [180, 402] },
      { from: [58, 244], bend: [44, 76], to: [110, 54], says: [72, 164] },
    ],
  },
  4: {
    height: 498,
    middle: [180, 244],
    places: [
      [180, 54],
      [294, 242],
      [180, 430],
      [66, 242],
    ],
    ways: [
      { from: [246, 50], bend: [314, 62], to: [304, 186], says: [284, 142] },
      { from: [304, 310], bend: [314, 428], to: [250, 440], says: [284, 352] },
      { from: [114, 440], bend: [46, 428], to: [56, 314], says: [76, 352] },
      { from: [56, 188], bend: [46, 62], to: [110, 50], says: [76, 142] },
    ],
  },
};
