// The HTML door of circles: the coordinators' desk, and one circle with everything done on its page.
import { Hono } from "hono";
import {
  CircleAnswerInput,
  CircleInput,
  CircleMessageInput,
  ClosureInput,
  DepartureInput,
} from "../../schema/contract/circles.ts";
import { CirclePage } from "../../web/pages/circle.tsx";
import { type CircleRefused, type CircleTextAct, circleField } from "../../web/pages/circle-acts.tsx";
import { CirclesPage } from "../../web/pages/circles.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { answerCircle } from "./answer.ts";
import { closeCircle } from "./close.ts";
import { circlesDesk } from "./desk.ts";
import { leaveCircle } from "./leave.ts";
import { repairCircle } from "./mend.ts";
import { proposeCircle } from "./propose.ts";
import { viewCircle } from "./view.ts";
import { writeToCircle } from "./write-message.ts";

export const circlesPages = new Hono<AppEnv>();

circlesPages.get("/coordination/circles", allow("coordinator"), async (c) =>
  render(c, <CirclesPage view={await circlesDesk(c.var.ctx, { search: c.req.query("search") === "1" })} />),
);

circlesPages.post("/coordination/circles", allow("coordinator"), async (c) => {
  const data = await readForm(c);
  const members = data.getAll("members");
  const message = data.get(`message-${data.get("at")}`) ?? "";
  return submit(c, {
    run: async (ctx) => proposeCircle(ctx, check(CircleInput, { members, message })),
    to: ({ id }) => `/circles/${id}?notice=circle_proposed`,
    again: async (errors) => (
      <CirclesPage view={await circlesDesk(c.var.ctx, { search: true })} refused={{ members, message, errors }} />
    ),
  });
});

circlesPages.get("/circles/:id", allow("signed-in"), async (c) =>
  render(c, <CirclePage view={await viewCircle(c.var.ctx, c.req.param("id"))} />),
);

circlesPages.post("/circles/:id/answers", allow("manager"), async (c) => {
  const data = await readForm(c);
  const said = data.get("answer") === "ask" ? "ask" : "decline";
  return act(c, said, (circle, reason) => {
    const input = check(CircleAnswerInput, { ...named(data), answer: data.get("answer"), reason });
    const notices = { accept: "circle_yes", decline: "circle_no", ask: "answer_asked" };
    return {
      run: (ctx) => answerCircle(ctx, { circle, ...input }),
      notice: (state) => (state === "accepted" ? "circle_opened" : notices[input.answer]),
    };
  });
});

circlesPages.post("/circles/:id/messages", allow("manager"), async (c) => {
  const data = await readForm(c);
  return act(c, "reply", (circle, text) => {
    const input = check(CircleMessageInput, { organisation: data.get("organisation") ?? undefined, text });
    return { run: (ctx) => writeToCircle(ctx, { circle, ...input }), notice: () => "message_sent" };
  });
});

circlesPages.post("/circles/:id/departure", allow("manager"), async (c) => {
  const data = await readForm(c);
  return act(c, "leave", (circle, reason) => {
    const input = check(DepartureInput, { ...named(data), reason });
    return { run: (ctx) => leaveCircle(ctx, { circle, ...input }), notice: () => "circle_left" };
  });
});

circlesPages.post("/circles/:id/closure", allow("coordinator"), async (c) =>
  act(c, "close", (circle, reason) => {
    const input = check(ClosureInput, { reason });
    return { run: (ctx) => closeCircle(ctx, { circle, ...input }), notice: () => "circle_closed" };
  }),
);

circlesPages.post("/circles/:id/repair", allow("coordinator"), async (c) => {
  const data = await readForm(c);
  return act(c, "repair", (circle, message) => {
    const input = check(CircleInput, { members: data.getAll("members"), message });
    return {
      run: (ctx) => repairCircle(ctx, { circle, ...input }),
      to: ({ id }) => `/circles/${id}?notice=circle_proposed`,
      notice: () => "circle_proposed",
    };
  });
});

const named = (data: URLSearchParams) => ({ organisation: data.get("organisation") });

interface Done {
  id: string;
  state: string;
}

interface Deed {
  run: (ctx: Ctx) => Promise<Done>;
  notice: (state: string) => string;
  /** Elsewhere than back to this circle. */
  to?: (done: Done) => string;
}

/** One form of the page: done, it leads back with a word; refused, the page shows where things stand now. */
async function act(c: Req, kind: CircleTextAct, read: (circle: string, text: string) => Deed): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const data = await readForm(c);
  const place = data.get("place") ?? data.get("organisation") ?? "coordination";
  const field = circleField(kind, place);
  const text = data.get(field) ?? "";
  return submit(c, {
    run: async (ctx) => read(id, text).run(ctx),
    to: (done) => {
      const deed = read(id, text);
      return deed.to?.(done) ?? `/circles/${id}?notice=${deed.notice(done.state)}`;
    },
    again: async (errors) => {
      const refused: CircleRefused = { act: kind, place, text, errors: inField(errors, field) };
      return <CirclePage view={await viewCircle(c.var.ctx, id)} refused={refused} />;
    },
  });
}

/** The words of a form have one field: whatever is wrong with them is said there; what is wrong with a ring is said above. */
function inField({ title, fields }: FormErrors, field: string): FormErrors {
  const [wrong] = Object.values(fields);
  if (fields.members !== undefined) return { title: fields.members, fields: {} };
  return { title, fields: wrong === undefined ? {} : { [field]: wrong } };
}
