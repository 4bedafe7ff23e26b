// Help for whoever writes: marks at a press, a draft that comes back, pictures made small, a voice recorded here.
import { drafts, forgetSent } from "./write/drafts.ts";
import { attempt } from "./write/make.ts";
import { counter, tools } from "./write/marks.ts";
import { chosen } from "./write/pictures.ts";
import { voice } from "./write/voice.ts";

attempt(forgetSent);
for (const place of document.querySelectorAll<HTMLElement>("[data-write]")) {
  const area = place.querySelector("textarea");
  const form = area?.form;
  if (!area || !form) continue;
  tools(area, place.dataset);
  drafts(form, place);
  counter(area, place.dataset);
  const files = form.querySelector<HTMLElement>("[data-files]");
  const held = files && chosen(files, place.dataset);
  if (files && held) voice(files, place.dataset, held.add);
}
