// Meetings between authorities: those to come, those past, and where one may call another.
import type { MeetingAbout, MeetingsView } from "../../schema/contract/meeting-views.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Empty } from "../ui/empty.tsx";
import { Buttons } from "../ui/form.tsx";
import { useFrame } from "../ui/frame.ts";
import { Pagination } from "../ui/pagination.tsx";
import { MeetingCard } from "./meeting-parts.tsx";
import { Shell } from "./shell.tsx";

export function MeetingsPage({ view }: { view: MeetingsView }) {
  const { t } = useFrame();
  const words = t.meetings;
  const { coming, past, later, next } = view;
  return (
    <Shell title={words.title} noindex>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {!later && coming.length === 0 && (
        <Empty title={words.list.none}>
          <p>{words.list.noneLead}</p>
        </Empty>
      )}
      {coming.length > 0 && (
        <section>
          <h2>{words.list.coming}</h2>
          {coming.map((line) => (
            <MeetingCard key={line.id} line={line} />
          ))}
        </section>
      )}
      <Calls calls={view.calls} />
      <section>
        <h2>{words.list.past}</h2>
        {past.length === 0 && <p class="soft">{words.list.noPast}</p>}
        {past.map((line) => (
          <MeetingCard key={line.id} line={line} />
        ))}
      </section>
      <Pagination
        label={words.list.pages}
        {...(later && { previous: { href: "/meetings", label: words.list.start } })}
        {...(next && { next: { href: `/meetings?after=${encodeURIComponent(next)}`, label: words.list.next } })}
      />
    </Shell>
  );
}

function Calls({ calls }: { calls: MeetingAbout[] }) {
  const words = useFrame().t.meetings.list;
  if (calls.length === 0) return null;
  return (
    <section>
      <h2>{words.call}</h2>
      <Buttons>
        {calls.map((about) => (
          <ButtonLink key={about.id} href={`/meetings/new?${about.kind}=${encodeURIComponent(about.id)}`} tone="quiet">
            {about.kind === "partnership" ? words.callWith(about.names) : words.callIn(about.label)}
          </ButtonLink>
        ))}
      </Buttons>
    </section>
  );
}
