// What those who organise a course may do on its page: plan, change, open, close; and the partner's answer.
import type { CourseView } from "../../schema/contract/course-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Buttons, Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";

export function PartnerAnswer({ view: { course, partner } }: { view: CourseView }) {
  const { t, newKey } = useFrame();
  const words = t.courses.one;
  if (partner === null) return null;
  return (
    <Notice kind="wait">
      <p dir="auto">{partner === "asked" ? words.partnerAsked(course.organisation.name) : words.partnerAgreed}</p>
      {partner === "asked" && <p>{words.partnerAskedLead}</p>}
      <Form action={`/courses/${course.id}/partner`} idempotencyKey={newKey()}>
        <Buttons>
          {partner === "asked" && (
            <Submit name="agreed" value="1">
              {words.agree}
            </Submit>
          )}
          <Submit name="agreed" value="0" tone="quiet">
            {partner === "asked" ? words.disagree : words.withdraw}
          </Submit>
        </Buttons>
      </Form>
    </Notice>
  );
}

export function CourseDesk({ view }: { view: CourseView }) {
  const { t } = useFrame();
  const words = t.courses.one;
  const { course, may } = view;
  if (!may.edit) return null;
  return (
    <section>
      <h2>{words.organise}</h2>
      {course.partner && !course.partner.agreed && <p class="soft">{words.partnerWaits(course.partner.name)}</p>}
      <Buttons>
        {may.organise && course.state !== "closed" && (
          <ButtonLink href={`/courses/${course.id}/sessions/new`}>{words.addSession}</ButtonLink>
        )}
        <ButtonLink href={`/courses/${course.id}/edit`} tone="quiet">
          {words.edit}
        </ButtonLink>
      </Buttons>
      {may.open && <Turn view={view} />}
    </section>
  );
}

/** A draft or a closed one opens, an open one closes. */
function Turn({ view: { course } }: { view: CourseView }) {
  const { t, newKey } = useFrame();
  const words = t.courses.one;
  const opens = course.state !== "open";
  return (
    <Form action={`/courses/${course.id}/state`} idempotencyKey={newKey()}>
      <Hidden name="version" value={course.version} />
      <Hidden name="state" value={opens ? "open" : "closed"} />
      <p class="soft">{opens ? words.openLead : words.closeLead}</p>
      <Submit tone={opens ? "main" : "quiet"}>{opens ? words.open : words.close}</Submit>
    </Form>
  );
}
