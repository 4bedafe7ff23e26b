// The HTML door of proposals: proposing, one's own, and one proposal with everything done on its page.
import { Hono } from "hono";
import { ForbiddenPairInput } from "../../schema/contract/forbidden-pairs.ts";
import type { Proposal } from "../../schema/contract/proposals.ts";
import {
  AnswerInput,
  DecisionInput,
  MessageInput,
  ProposalInput,
  StepAsideInput,
} from "../../schema/contract/proposals.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { ProposalPage } from "../../web/pages/proposal.tsx";
import { fieldOf, type Refused, type TextAct } from "../../web/pages/proposal-acts.tsx";
import { ProposalsPage } from "../../web/pages/proposals.tsx";
import { ProposePage } from "../../web/pages/propose.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv, Req } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { answer } from "./answer.ts";
import { beforeProposing } from "./before-proposing.ts";
import { approve, decline } from "./decide.ts";
import { forbidPair } from "./forbid.ts";
import { myProposals } from "./my-proposals.ts";
import { propose } from "./propose.ts";
import { seeProposal } from "./read.ts";
import { stepAside } from "./step-aside.ts";
import { viewProposal } from "./view.ts";
import { withdraw } from "./withdraw.ts";
import { writeMessage } from "./write-message.ts";

export const proposalsPages = new Hono<AppEnv>();

proposalsPages.get("/organisations/:id/propose/:other", allow("manager"), async (c) => {
  const view = await beforeProposing(c.var.ctx, c.req.param("id"), c.req.param("other"));
  return render(c, <ProposePage view={view} form={{ message: "", reason: "", approve: true }} />);
});

proposalsPages.post("/organisations/:id/propose/:other", allow("manager"), async (c) => {
  const data = await readForm(c);
  const [from, to] = [c.req.param("id"), c.req.param("other")];
  const form = { message: data.get("message") ?? "", reason: data.get("reason") ?? "", approve: data.has("approve") };
  return submit(c, {
    run: async (ctx) => propose(ctx, check(ProposalInput, { from, to, ...form })),
    to: ({ id, state }) =>
      `/proposals/${id}?notice=${state === "approved" ? "proposal_sent_approved" : "proposal_sent"}`,
    again: async (errors) => <ProposePage view={await beforeProposing(c.var.ctx, from, to)} {...{ form, errors }} />,
  });
});

proposalsPages.get("/proposals", allow("signed-in"), async (c) => {
  const { organisation, after } = c.req.query();
  const view = await myProposals(c.var.ctx, { organisation, after });
  return render(c, <ProposalsPage view={view} later={after !== undefined} />);
});

proposalsPages.get("/proposals/:id", allow("signed-in"), async (c) =>
  render(c, <ProposalPage view={await viewProposal(c.var.ctx, c.req.param("id"))} />),
);

proposalsPages.post("/proposals/:id/decision", allow("coordinator"), async (c) =>
  act(c, "decide", (data, reason) => {
    const { decision, ...input } = check(DecisionInput, { decision: data.get("decision"), reason });
    const run = decision === "approve" ? approve : decline;
    return {
      run: (ctx, proposal) => run(ctx, { proposal, ...input }),
      notice: () => (decision === "approve" ? "proposal_approved" : "proposal_declined"),
    };
  }),
);

proposalsPages.post("/proposals/:id/answers", allow("manager"), async (c) => {
  const said = (await readForm(c)).get("answer");
  return act(c, said === "ask" ? "ask" : "decline", (data, reason) => {
    const organisation = data.get("organisation");
    if (said === "pause") {
      const input = check(StepAsideInput, { organisation, reason: "" });
      return { run: (ctx, proposal) => stepAside(ctx, { proposal, ...input }), notice: () => "answer_aside" };
    }
    const input = check(AnswerInput, { organisation, answer: said, reason });
    const notices = { accept: "answer_yes", decline: "answer_no", ask: "answer_asked" };
    return {
      run: (ctx, proposal) => answer(ctx, { proposal, ...input }),
      notice: ({ partnership }) => (partnership ? "answer_partners" : notices[input.answer]),
    };
  });
});

proposalsPages.post("/proposals/:id/withdrawal", allow("manager"), async (c) =>
  act(c, "withdraw", (data, reason) => {
    const input = check(StepAsideInput, { organisation: data.get("organisation"), reason });
    return { run: (ctx, proposal) => withdraw(ctx, { proposal, ...input }), notice: () => "proposal_withdrawn" };
  }),
);

proposalsPages.post("/proposals/:id/messages", allow("manager"), async (c) =>
  act(c, "reply", (data, text) => {
    const input = check(MessageInput, { organisation: data.get("organisation") ?? undefined, text });
    return { run: (ctx, proposal) => writeMessage(ctx, { proposal, ...input }), notice: () => "message_sent" };
  }),
);

proposalsPages.post("/proposals/:id/apart", allow("coordinator"), async (c) => {
  const { fromOrganisation: a, toOrganisation: b } = await seeProposal(c.var.ctx, c.req.param("id"));
  return act(c, "forbid", (_, reason) => {
    const input = check(ForbiddenPairInput, { a, b, reason });
    return { run: (ctx) => forbidPair(ctx, input), notice: () => "pair_apart" };
  });
});

interface Deed<T> {
  run: (ctx: Ctx, proposal: string) => Promise<T>;
  notice: (reply: T) => string;
}

/** One form of the page: done, it leads back with a word; refused, the page shows where things stand now. */
async function act<T extends Proposal | object>(
  c: Req,
  kind: TextAct,
  read: (data: URLSearchParams, text: string) => Deed<T>,
): Promise<Response> {
  const id = c.req.param("id") ?? "";
  const data = await readForm(c);
  const said = data.get("as");
  const as = said === "to" || said === "coordinator" ? said : "from";
  const text = data.get(fieldOf(kind, as)) ?? "";
  let deed: Deed<T> | undefined;
  return submit(c, {
    run: async (ctx) => {
      deed = read(data, text);
      return deed.run(ctx, id);
    },
    to: (reply) => `/proposals/${id}?notice=${(deed ?? read(data, text)).notice(reply)}`,
    again: async (errors) => {
      const refused: Refused = { act: kind, as, text, errors: inField(errors, fieldOf(kind, as)) };
      return <ProposalPage view={await viewProposal(c.var.ctx, id)} refused={refused} />;
    },
  });
}

/** The words of a form have one field: whatever is wrong with them is said there. */
function inField({ title, fields }: FormErrors, field: string): FormErrors {
  const [wrong] = Object.values(fields);
  return { title, fields: wrong === undefined ? {} : { [field]: wrong } };
}
