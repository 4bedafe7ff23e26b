// For coordinators, a broken circle: the smallest repairs, each drawn, each with what it asks of whom.
import type { CircleRepairView, CircleView } from "../../schema/contract/circle-views.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { type CircleRefused, circleField } from "./circle-acts.tsx";
import { RingDrawing, RingWords } from "./circle-ring.tsx";

export interface RepairsProps {
  view: CircleView;
  refused?: CircleRefused;
}

export function CircleRepairs({ view, refused }: RepairsProps) {
  const words = useFrame().t.circles.repair;
  const may = view.acting.some(({ organisation, may }) => organisation === null && may.includes("repair"));
  if (!may) return null;
  return (
    <section id="repair">
      <h2>{words.title}</h2>
      {view.repairs.length === 0 ? <p>{words.none}</p> : <p class="lead">{words.lead}</p>}
      {view.repairs.map((repair, at) => (
        <Repair key={at} {...{ view, repair }} place={String(at + 1)} {...(refused && { refused })} />
      ))}
    </section>
  );
}

interface RepairProps extends RepairsProps {
  repair: CircleRepairView;
  place: string;
}

function Repair({ view, repair, place, refused }: RepairProps) {
  const { t, newKey } = useFrame();
  const words = t.circles.repair;
  const { comes, asked, keeps, ring, kind } = repair;
  const field = circleField("repair", place);
  const again = refused?.act === "repair" && refused.place === place ? refused : undefined;
  return (
    <Card title={words.kinds[kind]} level={3}>
      <div class="split">
        <RingDrawing ring={ring} />
        <div>
          <ul>
            {comes.length > 0 && <li>{words.comes(comes)}</li>}
            {asked.length > 0 && <li>{words.asked(asked)}</li>}
            {keeps.length > 0 && <li>{words.keeps(keeps)}</li>}
          </ul>
          <Details summary={t.circles.who}>
            <RingWords ring={ring} />
          </Details>
        </div>
      </div>
      <Form action={`/circles/${view.id}/repair`} idempotencyKey={newKey()}>
        <Hidden name="place" value={place} />
        {ring.members.map(({ id }) => (
          <Hidden key={id} name="members" value={id} />
        ))}
        <TextArea
          name={field}
          label={words.message}
          optional={t.common.optional}
          value={again?.text}
          rows={3}
          maxlength={2000}
          error={again?.errors.fields[field]}
        />
        <Submit tone={place === "1" ? "main" : "quiet"}>{words.send}</Submit>
      </Form>
    </Card>
  );
}
