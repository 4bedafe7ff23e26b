// Answering a decision: what was decided, the coordinators' words, and one answer. Also the list of one's own.
import type { DecisionView } from "../../schema/contract/moderation-views.ts";
import { longDate } from "../i18n/format.ts";
import { Card } from "../ui/card.tsx";
import { Empty } from "../ui/empty.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface AppealPageProps {
  decision: DecisionView;
  /** Of the link of a mail: it answers, it does not sign in. */
  token: string | null;
  text: string;
  errors?: FormErrors;
}

export function AppealPage({ decision, token, text, errors }: AppealPageProps) {
  const { t, newKey } = useFrame();
  const words = t.moderation.appeal;
  return (
    <Shell title={words.title} width="narrow" noindex>
      <Problems errors={errors} />
      <h1>{words.title}</h1>
      <Decision decision={decision} />
      {decision.mayAppeal && (
        <Form action="/appeal" idempotencyKey={newKey()}>
          {token === null ? <Hidden name="act" value={decision.id} /> : <Hidden name="token" value={token} />}
          <TextArea
            name="text"
            label={words.text}
            hint={words.textHint}
            value={text}
            rows={8}
            maxlength={4000}
            error={errors?.fields.text}
          />
          {token !== null && <p class="soft">{words.anonymous}</p>}
          <Submit>{words.send}</Submit>
        </Form>
      )}
      <p>
        <a href="/conduct">{t.moderation.conduct.link}</a>
      </p>
    </Shell>
  );
}

function Decision({ decision, level }: { decision: DecisionView; level?: 3 }) {
  const { t, locale } = useFrame();
  const { appeal: words, done, told, reasons, hidden } = t.moderation;
  const { act, reason, text, createdAt, appealed } = decision;
  return (
    <Card title={words.decided(done[act], longDate(locale, createdAt))} level={level ?? 2}>
      <p>{told[act]}</p>
      <p>{hidden.reason(reasons[reason])}</p>
      {text && (
        <>
          <p class="soft">{words.words}</p>
          <blockquote class="said" dir="auto">
            {text}
          </blockquote>
        </>
      )}
      {appealed === "open" && <p>{words.given}</p>}
      {appealed === "kept" && <p>{words.kept}</p>}
      {decision.reversed && <p>{words.reversed}</p>}
      {decision.answer && (
        <blockquote class="said" dir="auto">
          {decision.answer}
        </blockquote>
      )}
    </Card>
  );
}

export function MyDecisionsPage({ decisions }: { decisions: DecisionView[] }) {
  const { t } = useFrame();
  const words = t.moderation.appeal;
  return (
    <Shell title={words.mine} width="narrow" noindex>
      <h1>{words.mine}</h1>
      {decisions.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <>
          <p class="lead">{words.mineLead}</p>
          {decisions.map((decision) => (
            <div key={decision.id}>
              <Decision decision={decision} level={3} />
              {decision.mayAppeal && <a href={`/appeal?act=${decision.id}`}>{words.title}</a>}
            </div>
          ))}
        </>
      )}
    </Shell>
  );
}

/** After the answer of somebody who cannot sign in, and for a link that leads nowhere any more. */
export function AppealSaidPage({ sent }: { sent: boolean }) {
  const { t } = useFrame();
  const words = t.moderation.appeal;
  return (
    <Shell title={sent ? words.title : words.linkOver} width="narrow" noindex>
      <h1>{sent ? words.title : words.linkOver}</h1>
      <p class="lead">{sent ? words.sent : words.linkOverText}</p>
    </Shell>
  );
}
