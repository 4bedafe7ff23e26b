// A file's name as it is shown and saved under: short, plain, with the ending its bytes deserve.
import fc from "fast-check";
import { expect, test } from "vitest";
import { ATTACHMENT_TYPES } from "../../schema/contract/attachments.ts";
import { cleanName } from "../../worker/attachments/name.ts";

test.each([
  ["puits.jpg", "puits.jpg"],
  ["Puits.JPEG", "Puits.jpg"],
  ["C:\\Users\\Awa\\puits.png", "puits.jpg"],
  ["../../etc/passwd", "passwd.jpg"],
  ["photo.jpg.exe", "photo.jpg"],
  ["rapport \u202egpj.exe", "rapport gpj.jpg"],
  ["ligne\nsuivante\r\n.jpg", "ligne suivante.jpg"],
  ['a<b>"c"|d?.jpg', "a b c d.jpg"],
  ["", "photo.jpg"],
  ["....", "photo.jpg"],
  [".htaccess", "htaccess.jpg"],
  ["🌊.png", "photo.jpg"],
  ["بئر.png", "بئر.jpg"],
  ["v1.2 du plan", "v1.2 du plan.jpg"],
  ["x".repeat(500), `${"x".repeat(80)}.jpg`],
])("%j becomes %j", (name, clean) => {
  expect(cleanName(name, "image/jpeg")).toBe(clean);
});

test("whatever the name, it stays one short word of the right kind", () => {
  const names = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));
  fc.assert(
    fc.property(names, fc.constantFrom(...ATTACHMENT_TYPES), (name, type) => {
      const clean = cleanName(name, type);
      expect(clean).toMatch(/^[^\p{C}\p{Zl}\p{Zp}/\\<>:"|?*]+\.(jpg|png|webp|pdf|webm|ogg|m4a|mp3)$/u);
      expect([...clean].length).toBeLessThanOrEqual(85);
      expect(() => encodeURIComponent(clean)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});
