// Which way a picture is held: all that is kept of what a camera notes about it (EXIF 2.32, TIFF 6.0).
import { letters, viewOf } from "./bytes.ts";

const ORIENTATION = 0x0112;

/** 1 to 8, from a block that begins with its byte order; 1, upright, when it cannot be read. */
export function orientationOf(tiff: Uint8Array): number {
  const order = letters(tiff, 0, 2);
  if (tiff.length < 14 || (order !== "II" && order !== "MM")) return 1;
  const little = order === "II";
  const view = viewOf(tiff);
  const at = view.getUint32(4, little);
  if (at + 2 > tiff.length) return 1;
  const entries = Math.min(view.getUint16(at, little), 200);
  for (let entry = 0; entry < entries; entry++) {
    const place = at + 2 + entry * 12;
    if (place + 12 > tiff.length) return 1;
    if (view.getUint16(place, little) !== ORIENTATION) continue;
    const value = view.getUint16(place + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A block that says the orientation and nothing else. */
export function onlyOrientation(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26);
  const view = viewOf(tiff);
  tiff.set([0x4d, 0x4d, 0, 42]);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, 3); // a short
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}

/** Width and height as the picture is shown: lying on its side, they change places. */
export function asShown(width: number, height: number, orientation: number): { width: number; height: number } {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
