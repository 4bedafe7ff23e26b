// Europe and Africa without borders: a dot for each town, an arc for each pair.
import type { Side } from "../../schema/vocabulary.ts";
import { arc, inView, LAND_PATH, LIMB, type Place, project, VIEW } from "./projection.ts";

export interface MapPoint extends Place {
  side: Side;
  label: string;
  /** The label is written beside the dot: for a few towns only. */
  named?: boolean;
  /** What is then written, where the label says more. */
  short?: string;
  /** How many stand there: the dot grows with them. */
  count?: number;
}

export interface MapLine {
  from: Place;
  to: Place;
  /** Said when one points at it. */
  label?: string;
}

export interface NetworkMapProps {
  points: MapPoint[];
  arcs?: MapLine[];
  /** Behind the arcs and fainter: ties that were there before. */
  faint?: MapLine[];
  /** What the map shows, in one sentence. The list or table beside it says the rest. */
  label: string;
  description?: string;
  /** Two maps on one page need two ids. */
  id?: string;
}

export function NetworkMap({ points, arcs = [], faint = [], label, description, id = "map" }: NetworkMapProps) {
  const drawn = points.filter(inView);
  return (
    <svg
      class="map"
      viewBox={`0 0 ${VIEW.width} ${VIEW.height}`}
      width={VIEW.width}
      height={VIEW.height}
      direction="ltr"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-about` : undefined}
    >
      <title id={`${id}-title`}>{label}</title>
      {description && <desc id={`${id}-about`}>{description}</desc>}
      <Gradients id={id} />
      <path d={LAND_PATH} fill={`url(#${id}-land)`} mask={`url(#${id}-edge)`} fill-rule="evenodd" />
      <g fill="none" stroke="var(--edge)" stroke-dasharray="1 4" stroke-linecap="round">
        {faint.filter(bothInView).map(({ from, to }, index) => (
          <path key={index} d={arc(from, to)} />
        ))}
      </g>
      <g fill="none" stroke={`url(#${id}-arc)`} stroke-width="2" stroke-linecap="round" stroke-opacity="0.75">
        {arcs.filter(bothInView).map(({ from, to, label: said }, index) => (
          <path key={index} class="draw" d={arc(from, to)} pathLength={100} stroke-dasharray="100">
            {said && <title>{said}</title>}
          </path>
        ))}
      </g>
      {drawn.map((point, index) => (
        <Dot key={index} {...point} />
      ))}
      {drawn
        .filter((point) => point.named)
        .map((point) => (
          <Name key={point.label} {...point} />
        ))}
    </svg>
  );
}

const bothInView = ({ from, to }: MapLine): boolean => inView(from) && inView(to);

/** From one shore's colour to the other's; the land fades out where the globe turns away. */
function Gradients({ id }: { id: string }) {
  const shores = { gradientUnits: "userSpaceOnUse", x1: 0, x2: 0, y1: 60, y2: 270 } as const;
  return (
    <defs>
      <linearGradient id={`${id}-land`} {...shores}>
        <stop offset="0.2" stop-color="var(--map-north)" />
        <stop offset="0.6" stop-color="var(--map-south)" />
      </linearGradient>
      <linearGradient id={`${id}-arc`} {...shores}>
        <stop offset="0.1" stop-color="var(--north)" />
        <stop offset="0.9" stop-color="var(--south)" />
      </linearGradient>
      <radialGradient id={`${id}-fade`} gradientUnits="userSpaceOnUse" cx="0" cy="0" r="1" gradientTransform={LIMB}>
        <stop offset="0.86" stop-color="#fff" />
        <stop offset="1" stop-color="#000" />
      </radialGradient>
      <mask id={`${id}-edge`}>
        <rect width={VIEW.width} height={VIEW.height} fill={`url(#${id}-fade)`} />
      </mask>
    </defs>
  );
}

/** Areas tell counts: twice as wide is four times as many. */
const radius = (count: number): number => Math.min(10, Math.round(10 * (3.5 + 1.5 * Math.sqrt(count))) / 10);

function Dot({ side, label, count = 1, ...place }: MapPoint) {
  const [x, y] = project(place);
  return (
    <circle class={side} cx={x} cy={y} r={radius(count)}>
      <title>{label}</title>
    </circle>
  );
}

/** Written towards the nearer edge of the sea, so that names leave the arcs free. */
function Name({ label, short = label, ...place }: MapPoint) {
  const [x, y] = project(place);
  const west = x < VIEW.width / 2;
  return (
    <text x={west ? x - 7 : x + 9} y={west ? y - 7 : y + 4} text-anchor={west ? "end" : "start"}>
      {short}
    </text>
  );
}
