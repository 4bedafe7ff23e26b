// One organisation as others read it: who it is, what it brings, what it seeks, how those it serves take part.
import type { Topic } from "../../schema/contract/board.ts";
import type { Contact, Organisation } from "../../schema/contract/organisations.ts";
import type { MemberRole } from "../../schema/vocabulary.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Back } from "../ui/back.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { useFrame } from "../ui/frame.ts";
import { FeedLinks } from "./feed-links.tsx";
import { FollowButton } from "./follow-button.tsx";
import { organisationData } from "./organisation-data.ts";
import { OrganisationFacts } from "./organisation-facts.tsx";
import { OrganisationNav } from "./organisation-nav.tsx";
import { AboutTags, type SkillNames } from "./organisation-parts.tsx";
import { OrganisationSkills } from "./organisation-skills.tsx";
import { ContactBlock, StateNotice } from "./organisation-state.tsx";
import { Shell } from "./shell.tsx";
import { ToldSheets } from "./told-sheets.tsx";

export interface OrganisationPageProps {
  organisation: Organisation;
  skills: SkillNames;
  /** What the reader is to it. */
  role: MemberRole | "coordinator" | null;
  /** The reader's own organisations that could meet it. */
  mine: { id: string; name: string }[];
  /** Shown to its own people and to partners; null for everyone else. */
  contact: Contact | null;
  /** What it has told on the board, as far as the reader may know. */
  sheets: Topic[];
  /** Null for those not signed in. */
  following: boolean | null;
}

export function OrganisationPage(props: OrganisationPageProps) {
  const { t, origin } = useFrame();
  const { organisation, role, skills, sheets } = props;
  const { id, name, side, summary, visibility } = organisation;
  const open = visibility === "public" && organisation.state === "published";
  return (
    <Shell
      title={name}
      description={summary}
      noindex={!open}
      open={
        open && {
          path: `/organisations/${id}`,
          type: "profile",
          above: [{ name: t.organisations.directory.title, path: "/organisations" }],
          data: [organisationData(organisation, skills, origin)],
        }
      }
      head={open && <FeedLinks query={{ organisation: id }} about={name} />}
    >
      <Back href="/organisations" label={t.organisations.profile.all} />
      <div class="stack">
        <OrganisationNav id={id} current="profile" role={role} />
        <StateNotice organisation={organisation} role={role} />
        <header class="card-head">
          <Avatar name={name} side={side} />
          <div class="card-title">
            <h1 dir="auto">{name}</h1>
            <div class="row">
              <AboutTags organisation={organisation} />
            </div>
          </div>
        </header>
        {summary && (
          <p class="lead said" dir="auto">
            {summary}
          </p>
        )}
        <Actions {...props} />
        {role !== "member" && role !== "manager" && (
          <FollowButton kind="organisation" subject={id} following={props.following} back={`/organisations/${id}`} />
        )}
        <div class="beside">
          <div>
            <OrganisationSkills organisation={organisation} skills={skills} inside={role !== null} />
            <p>
              <a href={`/organisations/${id}/courses`}>{t.courses.ofOrganisation.link}</a>
            </p>
            <Said organisation={organisation} />
            <ToldSheets
              organisation={id}
              sheets={sheets}
              skills={skills}
              inside={role === "member" || role === "manager"}
            />
            <ContactBlock {...props} />
          </div>
          <OrganisationFacts organisation={organisation} />
        </div>
        <ReportLink {...props} />
      </div>
    </Shell>
  );
}

/** Its own people go on with the profile; someone from the other shore sees what the two could bring each other. */
function Actions({ organisation, role, mine }: OrganisationPageProps) {
  const { t, reader } = useFrame();
  const words = t.organisations.profile;
  const { id, state } = organisation;
  const edits = role === "manager" || role === "coordinator";
  if (edits) {
    return (
      <div class="actions">
        <ButtonLink href={`/organisations/${id}/edit`}>{words.edit}</ButtonLink>
        {state === "published" && (
          <ButtonLink href={`/organisations/${id}/pause`} tone="quiet">
            {words.pause}
          </ButtonLink>
        )}
      </div>
    );
  }
  if (state !== "published") return null;
  if (!reader) {
    return (
      <p>
        <a href={`/sign-in?next=${encodeURIComponent(`/organisations/${id}`)}`}>{words.signIn}</a>
      </p>
    );
  }
  if (mine.length === 0) return null;
  return (
    <>
      <div class="actions">
        {mine.map((own) => (
          <ButtonLink key={own.id} href={`/organisations/${own.id}/match/${id}`}>
            {mine.length === 1 ? words.compare : words.compareAs(own.name)}
          </ButtonLink>
        ))}
      </div>
      <p class="soft">{words.compareHint}</p>
    </>
  );
}

/** For those outside it: something is wrong with this organisation. A coordinator acts at once instead. */
function ReportLink({ organisation: { id }, role }: OrganisationPageProps) {
  const { t, reader } = useFrame();
  if (!reader || role === "member" || role === "manager") return null;
  return (
    <p class="small">
      <a href={`/report?subject=${id}`}>{t.moderation.report.link}</a>
      {role === "coordinator" && (
        <>
          {" · "}
          <a href={`/coordination/moderation/acts?subject=${id}`}>{t.moderation.act.menu}</a>
        </>
      )}
    </p>
  );
}

function Said({ organisation }: { organisation: Organisation }) {
  const { t } = useFrame();
  const words = t.organisations.profile;
  const said = (["beneficiaries", "institutions", "civilSociety"] as const).filter(
    (field) => organisation[field] !== "",
  );
  if (said.length === 0) return null;
  return (
    <div class="grid">
      {said.map((field) => (
        <section key={field}>
          <h2>{words[field]}</h2>
          <p class="said" dir="auto">
            {organisation[field]}
          </p>
        </section>
      ))}
    </div>
  );
}
