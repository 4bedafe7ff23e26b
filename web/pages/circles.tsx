// The coordinators' page of circles: what is to be repaired, a search with its drawings, what is under way.
import type { CircleLine, CircleRingView } from "../../schema/contract/circle-lines.ts";
import type { CirclesView } from "../../schema/contract/circle-views.ts";
import { Card } from "../ui/card.tsx";
import { Details } from "../ui/details.tsx";
import { Form, Hidden, Submit } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { TextArea } from "../ui/inputs.tsx";
import { CircleCard } from "./circle-line.tsx";
import { namesOf, RingDrawing, RingWords } from "./circle-ring.tsx";
import { CoordinationNav } from "./coordination-nav.tsx";
import { type FormErrors, Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export interface CirclesPageProps {
  view: CirclesView;
  /** A circle that was refused: what was typed, and why. */
  refused?: { members: readonly string[]; message: string; errors: FormErrors };
}

export function CirclesPage({ view, refused }: CirclesPageProps) {
  const words = useFrame().t.circles.desk;
  const { broken, proposed, accepted } = view;
  const nothing = broken.length + proposed.length + accepted.length === 0 && !view.found;
  return (
    <Shell title={words.title} noindex>
      <Problems errors={refused?.errors} />
      <CoordinationNav current="circles" />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action="/coordination/circles" method="get">
        <Hidden name="search" value="1" />
        <p class="soft">{words.searchHint}</p>
        <Submit tone={view.found ? "quiet" : "main"}>{words.search}</Submit>
      </Form>
      <Found view={view} {...(refused && { refused })} />
      <Group title={words.broken} lines={broken} />
      <Group title={words.proposed} lines={proposed} />
      <Group title={words.accepted} lines={accepted} />
      {nothing && <p class="soft">{words.empty}</p>}
    </Shell>
  );
}

function Group({ title, lines }: { title: string; lines: CircleLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <CircleCard key={line.id} line={line} />
      ))}
    </section>
  );
}

function Found({ view: { found }, refused }: CirclesPageProps) {
  const words = useFrame().t.circles.desk;
  if (!found) return null;
  const { covered, considered, upperBound, circles } = found;
  return (
    <section id="found">
      <h2>{words.found}</h2>
      {circles.length === 0 ? (
        <p>{words.foundNone}</p>
      ) : (
        <p>
          {words.foundLead(covered, considered)} {upperBound > covered ? words.bound(upperBound) : words.best}
        </p>
      )}
      {circles.map((ring, at) => (
        <FoundCircle key={at} {...{ ring, at }} {...(refused && { refused })} />
      ))}
      {found.chains.length > 0 && <Chains chains={found.chains} />}
    </section>
  );
}

/** For those whom no circle takes in: a gift that goes on. Each step is a meeting to propose with its reason. */
function Chains({ chains }: { chains: CircleRingView[] }) {
  const words = useFrame().t.circles.desk;
  return (
    <>
      <h2>{words.chains}</h2>
      <p>{words.chainsLead}</p>
      {chains.map((chain) => (
        <Card key={chain.members[0]?.id} title={namesOf(chain).join(" → ")} level={3}>
          <RingWords ring={chain} />
          {chain.arcs.map(({ from, to }) => (
            <p key={from.id}>
              <a href={`/organisations/${from.id}/propose/${to.id}`}>{words.chainPropose(from.name, to.name)}</a>
            </p>
          ))}
        </Card>
      ))}
    </>
  );
}

type FoundProps = { ring: CircleRingView; at: number } & Pick<CirclesPageProps, "refused">;

function FoundCircle({ ring, at, refused }: FoundProps) {
  const { t, newKey } = useFrame();
  const words = t.circles.desk;
  const ids = ring.members.map(({ id }) => id);
  const again = refused?.members.join() === ids.join() ? refused : undefined;
  const field = `message-${at + 1}`;
  return (
    <Card title={t.circles.name(namesOf(ring))} level={3}>
      <div class="split">
        <RingDrawing ring={ring} />
        <div>
          <RingWords ring={ring} />
        </div>
      </div>
      <Details summary={words.propose} open={again !== undefined}>
        <Form action="/coordination/circles" idempotencyKey={newKey()}>
          {ids.map((id) => (
            <Hidden key={id} name="members" value={id} />
          ))}
          <Hidden name="at" value={at + 1} />
          <TextArea
            name={field}
            label={words.message}
            hint={words.messageHint}
            optional={t.common.optional}
            value={again?.message}
            rows={4}
            maxlength={2000}
            error={again?.errors.fields.message}
          />
          <Submit>{words.send}</Submit>
        </Form>
      </Details>
    </Card>
  );
}
