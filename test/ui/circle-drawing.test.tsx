// A circle drawn for two to four members: everything inside the picture, nothing on top of a name, no word lost silently.
import { expect, test } from "vitest";
import { CircleDrawing, type RingMember } from "../../web/ui/circle-drawing.tsx";
import { PLANS, WIDTH } from "../../web/ui/circle-plans.ts";
import { inLines } from "../../web/ui/text.ts";
import { html as render } from "./render.ts";

const member = (at: number, more: Partial<RingMember> = {}): RingMember => ({
  ...{ id: `org_${at}`, name: `Coopérative des maraîchères numéro ${at}`, side: at % 2 === 0 ? "north" : "south" },
  ...{ gives: "Mise en commun de matériel agricole", mark: "none", ...more },
});
const ring = (size: number): RingMember[] => Array.from({ length: size }, (_, at) => member(at));

const CARD = { left: -63, right: 63, top: -48, bottom: 64 };
const PILL = { left: -70, right: 70, top: -29, bottom: 29 }; // three lines, the widest

const boxAt = ([x, y]: readonly [number, number], box: typeof CARD) => ({
  left: x + box.left,
  right: x + box.right,
  top: y + box.top,
  bottom: y + box.bottom,
});
const overlap = (a: typeof CARD, b: typeof CARD): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([2, 3, 4])("%i members: cards and gifts stand apart, inside the picture", (size) => {
  const plan = PLANS[size];
  if (!plan) throw new Error("drawn for two to four");
  expect([plan.places.length, plan.ways.length]).toEqual([size, size]);
  const cards = plan.places.map((place) => boxAt(place, CARD));
  // A gift near the edge is moved in, as the drawing does.
  const gifts = plan.ways.map(({ says: [x, y] }) => boxAt([Math.min(Math.max(x, 73), WIDTH - 73), y], PILL));
  for (const box of [...cards, ...gifts]) {
    expect(box.left >= 0 && box.right <= WIDTH && box.top >= 0 && box.bottom <= plan.height).toBe(true);
  }
  for (const [at, card] of cards.entries())
    for (const other of cards.slice(at + 1)) expect(overlap(card, other)).toBe(false);
  for (const gift of gifts)
    for (const card of cards) expect(overlap(gift, { ...card, bottom: card.bottom - 12 })).toBe(false);
});

test("said as one picture, in the colours of the giver, marked as each has answered", () => {
  const marks = (["yes", "ask", "no"] as const).map((mark, at) => member(at, { mark }));
  const drawn = render(
    <CircleDrawing members={marks} label="Un cercle : A, B et C." centre={{ figure: "1 sur 3", word: "oui" }} />,
  );
  expect(drawn).toContain('role="img" aria-label="Un cercle : A, B et C."');
  expect(drawn).toContain('direction="ltr"');
  for (const tone of ["good", "wait", "bad"])
    expect(drawn.match(new RegExp(`<g class="${tone}"`, "g"))).toHaveLength(1);
  expect(drawn.match(/<g class="north"/g)).toHaveLength(6); // arrow, card and gift of the first and the third
  expect(drawn).toContain("1 sur 3");
  expect(drawn).not.toMatch(/#[0-9a-f]{3,6}\b/i);
});

test("without answers there is no mark; one alone, or five, is no circle", () => {
  expect(render(<CircleDrawing members={ring(3)} label="…" />)).not.toContain("<circle");
  for (const size of [1, 5]) expect(render(<CircleDrawing members={ring(size)} label="…" />)).toBe("");
});

test("lines break between words, and say when something is left out", () => {
  expect(inLines("Entretien de petits réseaux d’eau", 18, 3)).toEqual(["Entretien de", "petits réseaux", "d’eau"]);
  expect(inLines("un deux trois quatre", 8, 2)).toEqual(["un deux", "trois…"]);
  expect(inLines("anticonstitutionnellement", 10, 2)).toEqual(["anticonsti…"]);
  expect(inLines("", 10, 2)).toEqual([]);
});
