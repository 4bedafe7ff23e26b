// One meeting: when by which clocks, who takes part, and its agenda, minutes and decisions, two languages side by side.
import type { MeetingView } from "../../schema/contract/meeting-views.ts";
import type { Meeting } from "../../schema/contract/meetings.ts";
import { longDate } from "../i18n/format.ts";
import { sameClocks } from "../i18n/meeting-time.ts";
import { Back } from "../ui/back.tsx";
import { Details } from "../ui/details.tsx";
import { useFrame } from "../ui/frame.ts";
import { Notice } from "../ui/notice.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { Tag } from "../ui/tag.tsx";
import { Timeline } from "../ui/timeline.tsx";
import { MeetingActs, type MeetingRefused } from "./meeting-acts.tsx";
import { ClockLine, MEETING_TONES, useAbout } from "./meeting-parts.tsx";
import { MeetingSaid } from "./meeting-said.tsx";
import { Problems } from "./problems.tsx";
import { Shell } from "./shell.tsx";

export function MeetingPage({ view, refused }: { view: MeetingView; refused?: MeetingRefused }) {
  const { t } = useFrame();
  const words = t.meetings;
  const { meeting } = view;
  const { state } = meeting;
  return (
    <Shell title={firstTitle(meeting)} noindex>
      <Problems errors={refused?.errors} />
      <Back href="/meetings" label={words.one.back} />
      <Titles meeting={meeting} />
      <p class="row">
        <Tag tone={MEETING_TONES[state]}>{words.states[state]}</Tag>
      </p>
      {state === "cancelled" && (
        <Notice kind="bad">
          <p>{words.one.cancelled}</p>
        </Notice>
      )}
      <Facts view={view} />
      <MeetingActs view={view} {...(refused && { refused })} />
      <MeetingSaid meeting={meeting} />
      <p class="soft small screen">
        {meeting.partnership === null ? words.one.network : words.one.private} {words.one.print}
      </p>
      <div class="screen">
        <Story view={view} />
      </div>
    </Shell>
  );
}

const firstTitle = ({ title, languages }: Meeting): string =>
  languages.map((lang) => title[lang]).find((one) => one) ?? "";

/** The title in the reader's language heads the page, the other under it. */
function Titles({ meeting: { title, languages } }: { meeting: Meeting }) {
  const { locale } = useFrame();
  const told = languages.filter((lang) => title[lang]);
  const [head, ...others] = [...told].sort((a, b) => Number(b === locale) - Number(a === locale));
  return (
    <>
      <h1 lang={head === locale ? undefined : head} dir="auto">
        {head && title[head]}
      </h1>
      {others.map((lang) => (
        <p key={lang} class="lead" lang={lang} dir="auto">
          {title[lang]}
        </p>
      ))}
    </>
  );
}

function Facts({ view }: { view: MeetingView }) {
  const words = useFrame().t.meetings.one;
  const { meeting, organisations, unseen, about } = view;
  const to = useAbout()(about);
  const rows = [
    { label: words.when, value: <Clocks view={view} /> },
    { label: words.place, value: meeting.place && <span dir="auto">{meeting.place}</span> },
    {
      label: words.link,
      value: meeting.link && meeting.state === "planned" && <a href={meeting.link}>{meeting.link}</a>,
    },
    {
      label: words.who,
      value: (
        <ul class="plain">
          {organisations.map(({ id, name }) => (
            <li key={id}>
              <a href={`/organisations/${id}`} dir="auto">
                {name}
              </a>
            </li>
          ))}
          {unseen > 0 && <li class="soft">{words.unseen(unseen)}</li>}
        </ul>
      ),
    },
    {
      label: words.caller,
      value: view.called === "coordination" ? words.coordination : view.caller && <span dir="auto">{view.caller}</span>,
    },
    {
      label: words.about,
      value: (
        <a href={to.href} dir="auto">
          {to.label}
        </a>
      ),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row.value)} />;
}

/** Each hour once: places whose clocks say the same as one above are left out. */
function Clocks({ view: { meeting, zones } }: { view: MeetingView }) {
  const { locale } = useFrame();
  const all = [meeting.timeZone, ...zones];
  const told = all.filter((zone, at) => !all.slice(0, at).some((one) => sameClocks(locale, meeting, one, zone)));
  return (
    <ul class="plain stack">
      {told.map((zone) => (
        <li key={zone}>
          <ClockLine at={meeting} zone={zone} />
        </li>
      ))}
    </ul>
  );
}

function Story({ view }: { view: MeetingView }) {
  const { t, locale } = useFrame();
  const words = t.meetings;
  return (
    <Details summary={words.one.story}>
      <Timeline
        label={words.one.story}
        entries={view.story.map(({ version, act, organisation, text, at }) => ({
          key: String(version),
          what: (organisation === "" ? words.actsUnnamed[act] : words.acts[act]?.(organisation ?? "")) ?? act,
          when: { iso: at, text: longDate(locale, at) },
          ...(text && { quote: { text } }),
        }))}
      />
    </Details>
  );
}
